package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.sealing.KeyRenewal;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.undo.UndoService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every service is asked everything, by everybody and by nobody: who may not, is refused before anything is done. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class GuardIT {

    /** Each call that fails is told at length here. */
    private static final Logger FAILURES = Logger.getLogger("jakarta.enterprise.ejb.container");

    @Inject
    private BeanManager beans;

    @Inject
    private FirstTime firstTime;

    @Inject
    private UndoService undo;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void say_nothing_of_failures() {
        FAILURES.setLevel(Level.OFF);
    }

    @AfterEach
    void say_all_again() {
        FAILURES.setLevel(null);
    }

    @Test
    void nobody_passes_for_whom_it_is_not_and_everybody_for_whom_it_is() throws Exception {
        Set<String> wrong = new TreeSet<>();
        int asked = 0;
        for (Class<?> service : services()) {
            for (Method door : Doors.of(service)) {
                if (!isDoneLater(door)) {
                    for (Actor actor : Actor.values()) {
                        asked++;
                        Allowed allowed = Guard.declared(door, service).orElseThrow();
                        boolean open = Arrays.stream(allowed.value()).anyMatch(circle -> circle.holds(actor));
                        if (!(open && isDoneInEarnest(door)) && open == isRefused(service, door, actor)) {
                            wrong.add(actor + " at " + door);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(1000);
    }

    /** On a thread that lost who asked. */
    private static boolean isDoneLater(Method door) {
        return door.isAnnotationPresent(Asynchronous.class);
    }

    /** What goes on after the transaction that is rolled back here: who may do it is not let do it. */
    private static boolean isDoneInEarnest(Method door) {
        return door.getDeclaringClass() == KeyRenewal.class && door.getName().equals("renew");
    }

    @Test
    void where_nobody_said_who_acts_every_service_is_shut() throws Exception {
        List<String> open = new ArrayList<>();
        Thread stranger = new Thread(() -> {
            for (Class<?> service : services()) {
                for (Method door : Doors.of(service)) {
                    if (!isDoneLater(door) && !isRefused(call(service, door))) {
                        open.add(door.toString());
                    }
                }
            }
        });
        stranger.start();
        stranger.join();
        assertThat(open).isEmpty();
    }

    /** A deed that a page hands over is the page's still. */
    @Test
    void what_only_carries_out_a_deed_lends_it_no_rights() {
        try (Acting assistant = Acting.as(Actor.ASSISTANT)) {
            assertThatThrownBy(() -> firstTime.work("een sleutel", () -> {
                        undo.forget();
                        return "";
                    }))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    private List<Class<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(found -> found.getPackageName().startsWith("nl.goedgesprek."))
                .filter(found ->
                        found.isAnnotationPresent(Stateless.class) || found.isAnnotationPresent(Singleton.class))
                .distinct()
                .toList();
    }

    /** Asks with nothing in hand, and undoes what came of it. */
    private boolean isRefused(Class<?> service, Method door, Actor actor) throws Exception {
        transaction.begin();
        try (Acting caller = Acting.as(actor)) {
            return isRefused(call(service, door));
        } finally {
            transaction.rollback();
        }
    }

    private static boolean isRefused(@Nullable Throwable thrown) {
        return thrown instanceof NotAllowedException;
    }

    private static @Nullable Throwable call(Class<?> service, Method door) {
        try {
            door.invoke(CDI.current().select(service).get(), nothing(door));
            return null;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object[] nothing(Method door) {
        return Arrays.stream(door.getParameterTypes()).map(GuardIT::nothing).toArray();
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }
}
