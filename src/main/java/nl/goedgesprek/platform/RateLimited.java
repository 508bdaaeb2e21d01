package nl.goedgesprek.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call of the JSON interface that one address may make only so often; more are answered with 429. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {

    /** The name of the setting that says how often; zero there switches the limit off. */
    String setting();

    /** How often when the setting says nothing. */
    int times();

    /** In which length of time, as ISO 8601, such as {@code PT1M}. */
    String period();
}
