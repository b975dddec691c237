// While somebody types in a search box, a list under it offers pages, subjects and places that go on from there. The
// pattern is that of the ARIA practices: combobox, list autocomplete, manual selection. Typing and Enter search as ever;
// only who chooses from the list goes elsewhere. Without this script the box is a plain one.
(() => {
    const PAUSE = 120; // milliseconds without a key that say: have a look
    const ENOUGH = 2; // letters

    document.querySelectorAll("input[data-suggesties]").forEach(field => {
        const list = made("div", { id: `${field.id}-suggesties`, class: "suggestions", role: "listbox", "aria-label": "Suggesties" });
        const said = made("span", { class: "hidden", "aria-live": "polite" });
        let options = [];
        let active = -1; // which option; -1 is the box itself
        let pause;
        let asked = new AbortController();

        list.hidden = true;
        // A search field may not be a combobox; a text field that says "zoek" on the keyboard of a phone may.
        set(field, {
            type: "text", role: "combobox", enterkeyhint: "search",
            "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id
        });
        field.after(list, said);

        // Also in the middle of a composition: keyboards of phones compose every word.
        field.addEventListener("input", askSoon);
        field.addEventListener("blur", stop);
        field.form.addEventListener("submit", stop);
        field.addEventListener("keydown", event => {
            // While somebody composes a character, keys belong to the method they do it with.
            if (!event.isComposing && act(event)) event.preventDefault();
        });
        list.addEventListener("mousedown", event => event.preventDefault()); // the box keeps the focus
        list.addEventListener("click", event => {
            const option = event.target.closest("[role=option]");
            if (option) choose(option);
        });

        function askSoon() {
            wait();
            if (field.value.trim().length < ENOUGH) close();
            else pause = setTimeout(ask, PAUSE);
        }

        // Nothing that was asked before matters any more.
        function wait() {
            clearTimeout(pause);
            asked.abort();
        }

        async function ask() {
            wait();
            const { signal } = asked = new AbortController();
            try {
                const address = `${field.dataset.suggesties}?q=${encodeURIComponent(field.value.trim())}`;
                const answer = await fetch(address, { signal });
                const found = answer.ok ? await answer.json() : { melding: "", groepen: [] };
                if (!signal.aborted) show(found);
            } catch {
                // Too late, or no answer: who types can do without.
            }
        }

        function show(found) {
            close();
            list.replaceChildren(...found.groepen.map(group));
            options = [...list.querySelectorAll("[role=option]")];
            options.forEach((option, number) => { option.id = `${list.id}-${number}`; });
            said.textContent = found.melding;
            open();
        }

        function group({ naam, keuzes }, number) {
            const head = made("div", { id: `${list.id}-kop-${number}`, class: "suggestions-head", role: "presentation" }, naam);
            const rows = keuzes.map(({ tekst, uitleg, verzonnen, adres }) => {
                const option = made("div", { class: "suggestion", role: "option", "aria-selected": "false", "data-adres": adres });
                option.append(made("span", {}, tekst));
                if (uitleg) option.append(" ", made("span", { class: verzonnen ? "invented" : "note" }, uitleg));
                return option;
            });
            const whole = made("div", { role: "group", "aria-labelledby": head.id });
            whole.append(head, ...rows);
            return whole;
        }

        function open() {
            if (options.length === 0) return;
            list.hidden = false;
            list.scrollTop = 0;
            field.setAttribute("aria-expanded", "true");
        }

        function close() {
            activate(-1);
            list.hidden = true;
            said.textContent = "";
            field.setAttribute("aria-expanded", "false");
        }

        function stop() {
            wait();
            close();
        }

        // Whether the key did something here, and is not to do what it does elsewhere.
        function act({ key, altKey }) {
            const shown = !list.hidden;
            switch (key) {
                case "ArrowDown":
                    if (shown) move(1);
                    else if (field.value.trim().length >= ENOUGH) ask();
                    return true;
                case "ArrowUp":
                    if (shown && altKey) stop();
                    else if (shown) move(-1);
                    return shown;
                case "Enter":
                    if (active < 0) return false;
                    choose(options[active]);
                    return true;
                case "Escape":
                    if (shown) stop();
                    else if (field.value !== "") clear();
                    else return false;
                    return true;
                case "ArrowLeft": case "ArrowRight": case "Home": case "End":
                    activate(-1);
            }
            return false;
        }

        // Up and down lead round, past the box itself. The list somebody chooses from does not change meanwhile.
        function move(step) {
            wait();
            const stops = options.length + 1;
            activate((active + 1 + step + stops) % stops - 1);
        }

        function activate(number) {
            options[active]?.setAttribute("aria-selected", "false");
            active = number;
            const option = options[active];
            if (!option) return field.removeAttribute("aria-activedescendant");
            option.setAttribute("aria-selected", "true");
            field.setAttribute("aria-activedescendant", option.id);
            option.scrollIntoView({ block: "nearest" });
        }

        function choose(option) {
            stop();
            location.assign(option.dataset.adres);
        }

        // As search fields do.
        function clear() {
            field.value = "";
            field.dispatchEvent(new Event("input", { bubbles: true }));
        }
    });

    function made(name, attributes, text = "") {
        const element = document.createElement(name);
        set(element, attributes);
        element.textContent = text;
        return element;
    }

    function set(element, attributes) {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    }
})();
