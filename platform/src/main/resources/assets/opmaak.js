// Buttons for Markdown above every long text of a form, and a look at how it becomes. Without this script people type the
// signs themselves.
document.querySelectorAll("form[data-voorbeeld-bij]").forEach(form => {
    // Buttons above every long text.
    const SIGNS = [
        ["Vet", "b", field => around(field, "**", "**")],
        ["Schuin", "i", field => around(field, "_", "_")],
        ["Kop", "", field => before(field, "### ")],
        ["Lijst", "", field => before(field, "- ")],
        ["Link", "k", field => around(field, "[", "](https://)")]
    ];

    form.querySelectorAll("textarea").forEach(field => {
        if (!/^(verhaal|tekst|deel-.*)$/.test(field.name)) return;
        const bar = made("div", { class: "toolbar", role: "group", "aria-label": "Opmaak" });
        for (const [label, , act] of SIGNS) {
            const button = made("button", { type: "button", class: "quiet", "aria-controls": field.id }, label);
            button.addEventListener("click", () => act(field));
            bar.append(button);
        }
        const look = made("button", { type: "button", class: "quiet", "aria-expanded": "false" }, "Voorbeeld");
        look.addEventListener("click", () => toggle(look, field));
        bar.append(look);
        field.before(bar);
        field.addEventListener("keydown", event => {
            const sign = (event.ctrlKey || event.metaKey) && !event.altKey && SIGNS.find(([, key]) => key && key === event.key.toLowerCase());
            if (sign) {
                event.preventDefault();
                sign[2](field);
            }
        });
    });

    function around(field, left, right) {
        const { selectionStart: start, selectionEnd: end, value } = field;
        put(field, start, end, left + value.slice(start, end) + right);
        field.setSelectionRange(start + left.length, end + left.length);
    }

    function before(field, sign) {
        const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
        const end = field.selectionEnd;
        const lines = field.value.slice(start, end).split("\n").map(line => sign + line).join("\n");
        put(field, start, end, lines);
        field.setSelectionRange(start + lines.length, start + lines.length);
    }

    function put(field, start, end, text) {
        field.focus();
        field.setRangeText(text, start, end, "end");
        field.dispatchEvent(new Event("input", { bubbles: true }));
    }

    // How it becomes, made by the server: the same that readers get.
    const preview = document.querySelector("[data-voorbeeld]") ?? box();
    const shown = preview.querySelector("[data-voorbeeld-tekst]");
    let looking = null;
    let lookTimer;

    function toggle(button, field) {
        const open = looking === button;
        looking?.setAttribute("aria-expanded", "false");
        looking = open ? null : button;
        preview.hidden = open;
        if (open) return;
        button.setAttribute("aria-expanded", "true");
        field.after(preview);
        look();
    }

    form.addEventListener("input", () => {
        if (!looking) return;
        clearTimeout(lookTimer);
        lookTimer = setTimeout(look, 600);
    });

    async function look() {
        try {
            const answer = await fetch(form.dataset.voorbeeldBij, { method: "POST", body: new URLSearchParams(new FormData(form)) });
            if (answer.ok) shown.innerHTML = await answer.text();
        } catch {
            // Without a connection the last look stays.
        }
    }

    function box() {
        const section = made("section", { class: "preview", "aria-label": "Zo komt het eruit te zien", hidden: "" });
        section.append(made("div", { "data-voorbeeld-tekst": "" }));
        form.append(section);
        return section;
    }

    function made(name, attributes, text = "") {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.textContent = text;
        return element;
    }
});
