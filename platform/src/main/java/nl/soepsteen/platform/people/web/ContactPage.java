package nl.soepsteen.platform.people.web;

import nl.soepsteen.platform.people.PersonalMessages.Message;

/// The form to write to somebody.
///
/// @param name of whom one writes to
/// @param address of their page
/// @param message as typed
/// @param canAnswer whether the sender has a page, through which an answer can come
/// @param mistake what is wrong with what was typed, or empty
public record ContactPage(String name, String address, Message message, boolean canAnswer, String mistake) {}
