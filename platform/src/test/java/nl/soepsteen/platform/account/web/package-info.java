/// Says the same as the package it tests: this one is found before that one, and Modulith reads what it finds.
@NullMarked
@NamedInterface("web")
package nl.soepsteen.platform.account.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
