package nl.goedgesprek.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who may call a method of a service; on a class, who may call those that say nothing themselves. A method of which
 * nobody said it is called by nobody: {@link Guard} refuses, and a test names it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

    /** Any of these. */
    Circle[] value();

    /** Whether it tells what somebody wrote in confidence: then it is told to no assistant, by whatever way he comes. */
    boolean confidential() default false;

    /** Whether it only carries out what a page hands to it; what that calls is then asked for itself. */
    boolean carries() default false;
}
