package nl.soepsteen.content.advice;

import static org.assertj.core.api.Assertions.assertThat;

import nl.soepsteen.content.advice.PersonalData.Found;
import nl.soepsteen.content.advice.PersonalData.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mail naar jan.de-vries@wijk.example. | MAIL | jan.de-vries@wijk.example",
                "Rekening NL91 ABNA 0417 1643 00 graag | BANK_ACCOUNT | NL91 ABNA 0417 1643 00",
                "op NL91ABNA0417164300 | BANK_ACCOUNT | NL91ABNA0417164300",
                "BSN 111222333 staat erop | CITIZEN_NUMBER | 111222333",
                "bsn 1112.22.333 | CITIZEN_NUMBER | 1112.22.333",
                "Bel 06-12345678 na zessen | PHONE | 06-12345678",
                "Bel 010 123 45 67 | PHONE | 010 123 45 67",
                "Bel +31 6 12 34 56 78 | PHONE | +31 6 12 34 56 78",
                "Ze woont op Schiedamseweg 12b, boven | ADDRESS | Schiedamseweg 12b",
                "in de Van Lennepstraat 104 | ADDRESS | Van Lennepstraat 104",
                "postcode 3026 AB is | POSTCODE | 3026 AB",
                "Hij is geboren op 3 mei 1961 in | BIRTH | 3 mei 1961",
                "geboortedatum: 03-05-1961 | BIRTH | 03-05-1961"
            })
    void whatTellsWhoSomebodyIsIsFound(String text, Kind kind, String found) {
        assertThat(PersonalData.in(text))
                .extracting(Found::kind, Found::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2019 deden 155 mensen mee, samen schreven ze 2.831 berichten.",
                "Het kostte 12.500 euro, later 125.000.000 euro.",
                "Op 3 mei 2019 begon het project in de wijk.",
                "Het nummer 123456789 is geen burgerservicenummer.",
                "Rekening NL00 ABNA 1417 1643 00 klopt niet.",
                "Elke maandag van 10.00 tot 12.30 uur in het buurthuis.",
                "Artikel 2.1.3 van de wet, bladzijde 4 tot 17.",
                "Bospolder-Tussendijken, 14.000 inwoners.",
                "We liepen het park 3 keer rond.",
                "000000000 en 111111111"
            })
    void numbersAndNamesOfPlacesAreLeftAlone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void whatLiesWithinSomethingElseIsToldOnceAndInOrder() {
        assertThat(PersonalData.in("Mail 0612345678@wijk.example of bel 0612345678."))
                .extracting(Found::kind)
                .containsExactly(Kind.MAIL, Kind.PHONE);
    }

    @Test
    void aLongHostileTextIsReadQuickly() {
        String digits = "1 ".repeat(100_000);
        String letters = "Aa ".repeat(100_000);

        assertThat(PersonalData.in(digits + letters)).isNotNull();
    }

    /// With a pattern that looks back from every letter, each of these would take tens of minutes.
    @ParameterizedTest
    @ValueSource(strings = {"a", "a-", "A ", "a.", "@a", "0 "})
    void aLongTextOfOneThingIsReadToItsEnd(String part) {
        assertThat(PersonalData.in(part.repeat(500_000))).isEmpty();
    }

    @Test
    void ofVeryManyOnlyTheFirstAreTold() {
        assertThat(PersonalData.in("jan@wijk.nl, ".repeat(50_000))).hasSize(100);
    }
}
