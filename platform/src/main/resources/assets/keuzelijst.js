// A list under a field from which somebody may choose while they type. The pattern is that of the ARIA practices: list
// autocomplete, manual selection. Typing and Enter do as ever; only who goes into the list and chooses gets something else.
//
// wanted() gives what to look for, or null when there is nothing; address(wanted) where to ask for it; choose(choice) does
// what a choice is for. changed(shown) hears whether the list is there, and key(event) gets every key that the list leaves
// alone. An answer is {melding, groepen: [{naam, keuzes: [{tekst, uitleg, verzonnen, ...}]}]}.
window.keuzelijst = (field, { naam, wanted, address, choose, changed = () => {}, key = () => false }) => {
    const PAUSE = 120; // milliseconds without a key that say: have a look

    const list = made("div", { id: `${field.id}-suggesties`, class: "suggestions", role: "listbox", "aria-label": naam });
    const said = made("span", { class: "hidden", "aria-live": "polite" });
    let options = [];
    let choices = [];
    let active = -1; // which option; -1 is the field itself
    let pause;
    let asked = new AbortController();

    list.hidden = true;
    set(field, { "aria-autocomplete": "list", "aria-controls": list.id });
    field.after(list, said);

    // Also in the middle of a composition: keyboards of phones compose every word.
    field.addEventListener("input", askSoon);
    field.addEventListener("blur", stop);
    field.form.addEventListener("submit", stop);
    field.addEventListener("keydown", event => {
        // While somebody composes a character, keys belong to the method they do it with.
        if (!event.isComposing && act(event)) event.preventDefault();
    });
    list.addEventListener("mousedown", event => event.preventDefault()); // the field keeps the focus
    list.addEventListener("click", event => {
        const option = event.target.closest("[role=option]");
        if (option) pick(options.indexOf(option));
    });
    return { ask, stop };

    function askSoon() {
        wait();
        if (wanted() === null) close();
        else pause = setTimeout(ask, PAUSE);
    }

    // Nothing that was asked before matters any more.
    function wait() {
        clearTimeout(pause);
        asked.abort();
    }

    async function ask() {
        wait();
        const text = wanted();
        if (text === null) return;
        const { signal } = asked = new AbortController();
        try {
            const answer = await fetch(address(text), { signal });
            const found = answer.ok ? await answer.json() : { melding: "", groepen: [] };
            if (!signal.aborted) show(found);
        } catch {
            // Too late, or no answer: who types can do without.
        }
    }

    function show(found) {
        close();
        list.replaceChildren(...found.groepen.map(group));
        choices = found.groepen.flatMap(({ keuzes }) => keuzes);
        options = [...list.querySelectorAll("[role=option]")];
        options.forEach((option, number) => { option.id = `${list.id}-${number}`; });
        said.textContent = found.melding;
        open();
    }

    function group({ naam, keuzes }, number) {
        const head = made("div", { id: `${list.id}-kop-${number}`, class: "suggestions-head", role: "presentation" }, naam);
        const rows = keuzes.map(({ tekst, uitleg, verzonnen }) => {
            const option = made("div", { class: "suggestion", role: "option", "aria-selected": "false" });
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
        changed(true);
    }

    function close() {
        activate(-1);
        list.hidden = true;
        said.textContent = "";
        changed(false);
    }

    function stop() {
        wait();
        close();
    }

    // Whether the key did something here, and is not to do what it does elsewhere.
    function act(event) {
        const shown = !list.hidden;
        switch (event.key) {
            case "ArrowDown":
                if (!shown) return key(event);
                move(1);
                return true;
            case "ArrowUp":
                if (!shown) return key(event);
                if (event.altKey) stop();
                else move(-1);
                return true;
            case "Enter":
                if (active < 0) return key(event);
                pick(active);
                return true;
            case "Escape":
                if (!shown) return key(event);
                stop();
                return true;
            case "ArrowLeft": case "ArrowRight": case "Home": case "End":
                activate(-1);
        }
        return key(event);
    }

    // Up and down lead round, past the field itself. The list somebody chooses from does not change meanwhile.
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

    function pick(number) {
        stop();
        choose(choices[number]);
    }

    function made(name, attributes, text = "") {
        const element = document.createElement(name);
        set(element, attributes);
        element.textContent = text;
        return element;
    }

    function set(element, attributes) {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    }
};
