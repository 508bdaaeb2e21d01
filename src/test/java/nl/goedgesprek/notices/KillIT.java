package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The storm of {@link KillStorm}, for as long as a build can wait. */
class KillIT {

    private static final int KILLS = 2;
    private static final long SEED = 20261125;

    @Test
    void who_was_told_that_he_booked_has_his_mail_however_often_the_process_is_killed() throws Exception {
        KillStorm.Report report = KillStorm.rage(KILLS, SEED);

        assertThat(report.booked()).isPositive();
        assertThat(report.lost()).isEmpty();
        assertThat(report.doubles().size()).isLessThanOrEqualTo(KILLS);
        assertThat(report.unsent()).isZero();
    }
}
