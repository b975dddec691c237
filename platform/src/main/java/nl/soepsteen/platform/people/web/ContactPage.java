package nl.soepsteen.platform.people.web;

import nl.soepsteen.platform.people.PersonalMessages.Message;
import nl.soepsteen.platform.web.FormStamp;

/// The form to write to somebody.
///
/// @param name of whom one writes to
/// @param address of their page
/// @param message as typed
/// @param stamp of the form
/// @param canAnswer whether the sender has a page, through which an answer can come
/// @param mistake what is wrong with what was typed, or empty
public record ContactPage(
        String name, String address, Message message, FormStamp stamp, boolean canAnswer, String mistake) {}
