// A picture while writing: chosen with the button, pasted into the text, or dropped on it. It goes to the site in the
// background and comes back as a line in the text. Without this script the button leads to a page that does the same.
(() => {
    const holder = document.querySelector("[data-beelden]");
    const form = holder?.closest("form");
    if (!form) return;

    const MOST = 10 * 1024 * 1024;
    const KINDS = ["image/jpeg", "image/png", "image/webp", "image/gif"];
    const [opener, newTab, panel, file, chosenName, description, progress, mistake, insert, close, done] =
        ["open", "tabblad", "paneel", "bestand", "gekozen", "alt", "voortgang", "fout", "zet", "dicht", "klaar"]
            .map(name => holder.querySelector(`[data-beeld-${name}]`));

    let text = form.querySelector("textarea"); // where the picture goes: the field that was typed in last
    let chosen = null;
    let sending = null;

    newTab.remove();
    opener.removeAttribute("target");
    opener.setAttribute("role", "button");
    opener.setAttribute("aria-expanded", "false");

    form.addEventListener("focusin", event => {
        if (event.target.matches("textarea")) text = event.target;
    });
    opener.addEventListener("click", event => {
        event.preventDefault();
        if (panel.hidden) show(null);
        else hide();
    });
    opener.addEventListener("keydown", event => {
        if (event.key === " ") {
            event.preventDefault();
            opener.click();
        }
    });
    close.addEventListener("click", () => {
        hide();
        opener.focus();
    });
    file.addEventListener("change", () => choose(file.files[0] ?? null));
    insert.addEventListener("click", send);
    panel.addEventListener("keydown", event => {
        if (event.key === "Enter" && event.target === description) {
            event.preventDefault(); // or the whole text would be sent
            if (!event.isComposing) send();
        }
    });

    form.addEventListener("paste", event => {
        const picture = pictureIn(event.clipboardData?.files);
        // Programs for texts put a picture of the text beside the text.
        if (event.target.matches("textarea") && picture && !event.clipboardData.getData("text/plain")) {
            event.preventDefault();
            show(picture);
        }
    });
    form.addEventListener("dragover", event => {
        if (event.target.matches("textarea") && event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
    form.addEventListener("drop", event => {
        if (!event.target.matches("textarea") || !event.dataTransfer?.files.length) return;
        event.preventDefault(); // or the browser would leave the page to show the file
        text = event.target;
        show(pictureIn(event.dataTransfer.files) ?? event.dataTransfer.files[0]);
    });

    function pictureIn(files) {
        return [...files ?? []].find(one => KINDS.includes(one.type));
    }

    function show(picture) {
        panel.hidden = false;
        opener.setAttribute("aria-expanded", "true");
        done.textContent = "";
        choose(picture);
        (picture ? description : file).focus();
    }

    function hide() {
        sending?.abort();
        finish();
        panel.hidden = true;
        opener.setAttribute("aria-expanded", "false");
        file.value = "";
        description.value = "";
        choose(null);
    }

    function choose(picture) {
        chosen = picture;
        chosenName.textContent = picture ? `Gekozen: ${picture.name}` : "";
        say("");
    }

    function send() {
        if (sending) return;
        if (!chosen) return fail("Kies eerst een foto of tekening.", file);
        if (chosen.size > MOST) return fail("Dit bestand is te groot: hooguit 10 MB. Maak het kleiner, of kies een andere foto.", file);
        if (!description.value.trim()) {
            return fail("Vertel in een paar woorden wat er te zien is. Dat is voor mensen die het beeld niet kunnen zien.", description);
        }
        const parts = new FormData();
        parts.append("_csrf", form.querySelector("input[name=_csrf]").value);
        parts.append("alt", description.value);
        parts.append("bestand", chosen);

        say("");
        progress.value = 0;
        progress.hidden = false;
        sending = new XMLHttpRequest(); // fetch does not tell how far it is
        sending.open("POST", holder.dataset.beelden);
        sending.setRequestHeader("Accept", "application/json");
        sending.upload.addEventListener("progress", ({ loaded, total }) => { progress.value = total ? loaded / total : 0; });
        sending.addEventListener("load", answered);
        sending.addEventListener("error", () => {
            finish();
            fail("De verbinding viel weg. Je tekst staat er nog. Probeer het zo nog eens.", insert);
        });
        sending.send(parts);
    }

    function answered() {
        const { status } = sending;
        const answer = read(sending.responseText);
        finish();
        if (status === 201 && answer.markdown) {
            put(answer.markdown);
            hide();
            done.textContent = "De foto staat in je tekst.";
        } else {
            fail(answer.fout ?? sentence(status), insert);
        }
    }

    function read(body) {
        try {
            return JSON.parse(body);
        } catch {
            return {}; // a page for people: its status says enough
        }
    }

    function sentence(status) {
        if (status === 401) return "Je bent niet meer ingelogd. Log in een ander tabblad in en probeer het hier nog eens.";
        if (status === 403) return "Dit formulier is verlopen. Bewaar je tekst, laad de pagina opnieuw en probeer het nog eens.";
        if (status === 413) return "Dit bestand is te groot: hooguit 10 MB. Maak het kleiner, of kies een andere foto.";
        return "Het lukte niet om je foto te bewaren. Je tekst staat er nog. Probeer het over een minuut opnieuw.";
    }

    function finish() {
        sending = null;
        progress.hidden = true;
    }

    function say(sentence) {
        mistake.hidden = !sentence;
        mistake.textContent = sentence;
    }

    function fail(sentence, field) {
        say(sentence);
        field.focus();
    }

    // On a line of its own, where the cursor is.
    function put(line) {
        if (!text) return;
        const before = text.value.slice(0, text.selectionStart).replace(/[ \t]+$/, "");
        const after = text.value.slice(text.selectionEnd);
        const above = !before || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        const below = after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
        text.setRangeText(above + line + below, text.selectionStart, text.selectionEnd, "end");
        text.focus();
        text.dispatchEvent(new Event("input", { bubbles: true })); // whoever saves what is typed hears of it
    }
})();
