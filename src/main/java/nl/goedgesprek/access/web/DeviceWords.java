package nl.goedgesprek.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.goedgesprek.access.Device;
import nl.goedgesprek.platform.Reader;

/** Says in the reader's language which device it is. */
@Dependent
class DeviceWords {

    @Inject
    private Reader reader;

    String of(Device device) {
        String browser = device.browser().isEmpty() ? reader.text("devices.browser") : device.browser();
        return device.system().isEmpty() ? browser : reader.text("devices.name", browser, device.system());
    }
}
