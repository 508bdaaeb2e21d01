package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.sheets.Column;

/** What a file tells of an appointment. What anybody wrote with it stays out. */
@Dependent
class AppointmentColumns {

    @Inject
    private Wording wording;

    Column<Appointment> name() {
        return Column.text(
                wording.text("clients.field.name"),
                appointment -> appointment.person().getName());
    }

    Column<Appointment> organisation() {
        return Column.text(
                wording.text("clients.field.organisation"),
                appointment -> appointment
                        .person()
                        .organisation()
                        .map(Organisation::getName)
                        .orElse(""));
    }

    Column<Appointment> kind() {
        return Column.text(
                wording.text("sheets.kind"),
                appointment -> appointment.type().title().in(wording.language()));
    }

    Column<Appointment> address() {
        return Column.text(
                wording.text("sheets.address"),
                appointment -> appointment.address().map(Address::line).orElse(""));
    }
}
