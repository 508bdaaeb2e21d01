package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemAnswerTest {

    @BeforeEach
    void ask() {
        RequestMark.begin("0a1b2c3d4e", Channel.API);
    }

    @AfterEach
    void leave() {
        RequestMark.end();
    }

    @Test
    void what_is_our_fault_says_by_which_number_it_is_found_back() {
        assertThat(ProblemAnswer.text(Problem.unexpected(), Language.EN)).contains("\"requestId\":\"0a1b2c3d4e\"");
    }

    @Test
    void what_is_the_askers_fault_needs_no_number() {
        assertThat(ProblemAnswer.text(Problem.notFound(), Language.EN)).doesNotContain("requestId");
    }
}
