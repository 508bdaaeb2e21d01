package nl.goedgesprek.watch;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the server how many of its connections to the database are in use. Payara knows, and tells it by JMX only when its
 * whole monitoring is started, which costs a start some seconds; so it is asked where its own commands ask. Where the
 * server is another one, this figure is missing.
 */
final class Pool {

    private static final Logger LOGGER = Logger.getLogger(Pool.class.getName());
    private static final String INFO = "org.glassfish.resourcebase.resources.api.PoolInfo";
    private static final String NAME = "goedgesprek";

    /** @param used by somebody now */
    record Use(int used, int free) {}

    private Pool() {}

    static Optional<Use> use() {
        try {
            Object runtime = type("com.sun.enterprise.connectors.ConnectorRuntime")
                    .getMethod("getRuntime")
                    .invoke(null);
            Object pools = runtime.getClass().getMethod("getPoolManager").invoke(runtime);
            Method status = pools.getClass().getMethod("getPoolStatus", type(INFO));
            return Optional.of(use(status.invoke(pools, pool())));
        } catch (ReflectiveOperationException | RuntimeException another) {
            LOGGER.log(Level.FINE, "the server does not tell how its pool is used", another);
            return Optional.empty();
        }
    }

    private static Use use(Object status) throws ReflectiveOperationException {
        return new Use(number(status, "getNumConnUsed"), number(status, "getNumConnFree"));
    }

    private static int number(Object status, String getter) throws ReflectiveOperationException {
        return (Integer) status.getClass().getMethod(getter).invoke(status);
    }

    private static Object pool() throws ReflectiveOperationException {
        return type(INFO).getConstructor(String.class).newInstance(NAME);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
