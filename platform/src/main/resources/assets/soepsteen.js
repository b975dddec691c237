// While somebody filters, the filters are renewed. Groups they opened or closed stay so, and the control they are on stays
// visible, because only what is visible can keep the focus. Without this script every page works as well.
(() => {
    let states = new Map();
    let typing = {};

    document.addEventListener("htmx:oobBeforeSwap", () => {
        states = new Map([...document.querySelectorAll("#filters details[id]")].map(group => [group.id, group.open]));
        const field = document.activeElement;
        typing = field?.matches("#filters input:not([type=checkbox])") ? { id: field.id, value: field.value } : {};
    });

    document.addEventListener("htmx:oobAfterSwap", () => {
        for (const [id, open] of states) {
            const group = document.getElementById(id);
            if (group) group.open = open;
        }
        // An answer that arrives while somebody types a year must not take the year away.
        const field = document.getElementById(typing.id);
        if (field) field.value = typing.value;
    });

    // A newer question takes the place of one that is under way. htmx would write that on the console as an error; an
    // error of its own that says nothing keeps it quiet.
    let asked = {};
    document.addEventListener("htmx:beforeSend", event => { asked = event.detail; });
    document.addEventListener("htmx:abort", () => { asked.error = ""; }, { capture: true });

    document.addEventListener("change", event => {
        const id = event.target.id;
        document.addEventListener("htmx:oobAfterSwap", () => {
            let group = document.getElementById(id)?.closest("details");
            for (; group; group = group.parentElement.closest("details")) group.open = true;
        }, { once: true });
    });

    // On a phone the filters are a sheet: the button under them shows the results behind it.
    document.addEventListener("submit", () => document.querySelector("#filters:popover-open")?.hidePopover());
})();
