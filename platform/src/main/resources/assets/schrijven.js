// While somebody writes: what they type is saved every few seconds, and kept in the browser until the server has it; long
// lists to choose from can be searched. Without this script the form is a plain one that saves when a button is pressed.
(() => {
    // What arrived need not lie in the browser any longer.
    const arrived = document.querySelector("[data-aangekomen]");
    if (arrived) {
        try { localStorage.removeItem(`schrijven:${arrived.dataset.aangekomen}`); } catch { /* nothing was kept */ }
    }

    const form = document.querySelector("form[data-schrijven]");
    if (!form) return;
    const address = form.dataset.schrijven;
    const status = form.querySelector("[data-bewaard]");
    const PAUSE = 2000; // milliseconds without a key before saving
    const LONGEST_WAIT = 60000; // between tries while there is no connection

    // What the server has not confirmed lies here: a closed window or an empty battery takes nothing away.
    const shelf = {
        key: `schrijven:${address}`,
        put(text, sent) {
            const kept = JSON.stringify({ text, sent, versie: Number(form.elements.versie.value) });
            try { localStorage.setItem(this.key, kept); } catch { /* full or forbidden: the form still has it */ }
        },
        get() { try { return JSON.parse(localStorage.getItem(this.key)); } catch { return null; } },
        clear() { try { localStorage.removeItem(this.key); } catch { /* nothing was kept */ } }
    };

    let dirty = false;
    let saving = null; // the save under way
    let stopped = false; // another window was first
    let leaving = false;
    let wait = PAUSE;
    let timer;

    const typed = () => new URLSearchParams([...new FormData(form)].filter(([name]) => name !== "versie" && name !== "_csrf")).toString();

    form.addEventListener("input", () => {
        dirty = true;
        shelf.put(typed(), false);
        soon(wait);
    });

    function soon(time) {
        clearTimeout(timer);
        if (!stopped) timer = setTimeout(save, time);
    }

    function save() {
        if (saving || !dirty || stopped) return saving;
        dirty = false;
        saving = send().catch(again).finally(() => {
            saving = null;
            if (dirty) soon(wait);
        });
        return saving;
    }

    async function send() {
        const text = typed();
        const answer = await fetch(`${address}/bewaar`, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: text.length < 60000 });
        if (answer.ok) {
            form.elements.versie.value = (await answer.json()).versie;
            if (shelf.get()?.text === text) shelf.clear();
            wait = PAUSE;
            say(`Bewaard om ${new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" })}.`);
        } else if (answer.status === 409) {
            stopped = true;
            say("Je schreef ook in een ander venster. Allebei de teksten zijn bewaard. Laad deze pagina opnieuw, dan zie je ze naast elkaar.");
        } else if (answer.status >= 400 && answer.status < 500 && answer.status !== 401 && answer.status !== 403 && answer.status !== 429) {
            dirty = true;
            stopped = true;
            say(answer.status === 404
                ? "Dit concept is er niet meer. Misschien is het al gepubliceerd of weggegooid. Wat je typte staat nog in deze browser."
                : "Dit kan niet worden bewaard: misschien is de tekst te lang. Wat je typte staat nog in deze browser.");
        } else if (answer.status === 401 || answer.status === 403) {
            dirty = true;
            stopped = true;
            say("Je bent niet meer ingelogd. Log in een ander tabblad in en laad deze pagina dan opnieuw: wat je typte staat er nog.");
        } else {
            throw new Error(answer.status);
        }
    }

    function again() {
        dirty = true;
        wait = Math.min(wait * 2, LONGEST_WAIT);
        say("Er is nu geen verbinding. Wat je typt blijft in je browser staan en wordt bewaard zodra het weer kan.");
    }

    function say(sentence) {
        status.textContent = sentence;
    }

    addEventListener("online", () => { wait = PAUSE; soon(0); });
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") save(); });
    addEventListener("beforeunload", event => { if (dirty && !leaving) event.preventDefault(); });

    // A button waits for the save under way, so that both do not tell the server different things.
    form.addEventListener("submit", event => {
        clearTimeout(timer);
        if (saving) {
            event.preventDefault();
            saving.finally(() => form.requestSubmit(event.submitter));
            return;
        }
        leaving = true;
        dirty = false;
        if (!stopped) shelf.put(typed(), true); // it is clear only on the next page whether it arrived
    });

    // What was typed here and never arrived.
    const kept = shelf.get();
    const came = kept?.sent && Number(form.elements.versie.value) > kept.versie;
    if (kept && !came && kept.text !== typed()) offer(kept.text);
    else {
        shelf.clear();
        // On a slow line somebody types before this script is here.
        if ([...form.elements].some(isTouched)) form.dispatchEvent(new Event("input"));
    }

    function isTouched(field) {
        if (!field.name || field.type === "hidden") return false;
        if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
        if (field.options) return [...field.options].some(option => option.selected !== option.defaultSelected);
        return "defaultValue" in field && field.value !== field.defaultValue;
    }

    function offer(text) {
        const button = made("button", { type: "button", class: "quiet" }, "Zet terug wat ik typte");
        const throwAway = made("button", { type: "button", class: "quiet" }, "Gooi het weg");
        const box = made("div", { class: "done", role: "status" });
        const buttons = made("div", { class: "buttons" });
        buttons.append(button, throwAway);
        box.append(made("p", {}, "In deze browser staat nog tekst die niet is bewaard."), buttons);
        form.before(box);
        throwAway.addEventListener("click", () => { shelf.clear(); box.remove(); });
        button.addEventListener("click", () => {
            fill(new URLSearchParams(text));
            box.remove();
            form.dispatchEvent(new Event("input"));
        });
    }

    function fill(values) {
        const seen = {};
        for (const field of form.elements) {
            if (!field.name || field.type === "submit" || field.name === "versie" || field.name === "_csrf") continue;
            if (field.type === "checkbox" || field.type === "radio") {
                field.checked = values.getAll(field.name).includes(field.value);
            } else {
                const number = seen[field.name] = (seen[field.name] ?? -1) + 1;
                field.value = values.getAll(field.name)[number] ?? "";
            }
        }
    }

    // The wijken of the gemeente that was typed.
    form.querySelectorAll("input[data-plaatsen]").forEach(field => {
        const list = document.getElementById(field.dataset.plaatsen);
        field.addEventListener("change", async () => {
            try {
                const answer = await fetch(`/schrijven/wijken?gemeente=${encodeURIComponent(field.value)}`);
                if (answer.ok) list.replaceChildren(...(await answer.json()).map(name => made("option", { value: name })));
            } catch {
                // Typing the name works as well.
            }
        });
    });

    // A long list to choose from can be searched; what was chosen stays in sight.
    const MANY = 12;
    form.querySelectorAll("fieldset").forEach((set, number) => {
        const choices = [...set.querySelectorAll(":scope > .choices > .choice")];
        if (choices.length <= MANY) return;
        const id = `zoek-in-${number}`;
        const field = made("input", { id, type: "text", autocomplete: "off", "data-niet-bewaren": "" });
        const label = made("label", { for: id, class: "hidden" }, `Zoek in: ${set.querySelector("legend").textContent}`);
        field.placeholder = "Typ om te zoeken";
        set.querySelector(".choices").before(label, field);
        field.addEventListener("input", event => {
            event.stopPropagation();
            const word = field.value.trim().toLowerCase();
            for (const choice of choices) {
                choice.hidden = word !== "" && !choice.textContent.toLowerCase().includes(word) && !choice.querySelector("input").checked;
            }
        });
        field.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
    });

    function made(name, attributes, text = "") {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.textContent = text;
        return element;
    }
})();
