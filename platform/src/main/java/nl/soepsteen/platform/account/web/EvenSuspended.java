package nl.soepsteen.platform.account.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What somebody may still send while they are suspended: it is theirs alone, it takes something away, or
/// it objects. All else that a signed-in person can send is refused to who is suspended, without saying so
/// anywhere else.
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface EvenSuspended {}
