package nl.soepsteen.platform.mine.web;

import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.writing.Draft;

/// One text that somebody is writing.
///
/// @param state where it is, in a few words
/// @param changed the day it last changed, in words
public record DraftLine(String address, String title, String state, String changed) {

    static DraftLine of(Draft draft) {
        return new DraftLine(
                "/schrijven/" + draft.id(),
                draft.titleInList(),
                switch (draft.state()) {
                    case WRITING ->
                        draft.publication() == null ? "nog niet verstuurd" : "een verandering, nog niet verstuurd";
                    case SENT -> "ligt bij de redactie";
                    case RETURNED -> "de redactie vraagt je om iets te veranderen";
                },
                Dutch.day(draft.changedAt()));
    }
}
