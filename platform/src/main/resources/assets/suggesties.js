// While somebody types in a search box, a list under it offers pages, subjects and places that go on from there. Without this
// script the box is a plain one.
document.querySelectorAll("input[data-suggesties]").forEach(field => {
    const ENOUGH = 2; // letters

    // A search field may not be a combobox; a text field that says "zoek" on the keyboard of a phone may.
    for (const [name, value] of Object.entries({ type: "text", role: "combobox", enterkeyhint: "search", "aria-expanded": "false" })) {
        field.setAttribute(name, value);
    }

    const list = keuzelijst(field, {
        naam: "Suggesties",
        wanted: () => field.value.trim().length < ENOUGH ? null : field.value.trim(),
        address: typed => `${field.dataset.suggesties}?q=${encodeURIComponent(typed)}`,
        choose: ({ adres }) => location.assign(adres),
        changed: shown => field.setAttribute("aria-expanded", String(shown)),
        key(event) {
            if (event.key === "ArrowDown") {
                list.ask();
                return true;
            }
            if (event.key !== "Escape" || field.value === "") return false;
            field.value = ""; // as search fields do
            field.dispatchEvent(new Event("input", { bubbles: true }));
            return true;
        }
    });
});
