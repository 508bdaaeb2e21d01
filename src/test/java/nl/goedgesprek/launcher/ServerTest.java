package nl.goedgesprek.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerTest {

    @Test
    void an_application_without_room_on_its_disk_is_there() {
        assertThat(Server.isThere("{\"status\":\"DOWN\",\"checks\":["
                        + "{\"name\":\"database\",\"status\":\"UP\",\"data\":{\"state\":\"good\"}},"
                        + "{\"name\":\"disk\",\"status\":\"DOWN\",\"data\":{\"state\":\"full\"}}]}"))
                .isTrue();
    }

    @Test
    void a_server_without_an_application_has_no_checks() {
        assertThat(Server.isThere("{\"status\":\"DOWN\",\"checks\":[]}")).isFalse();
    }
}
