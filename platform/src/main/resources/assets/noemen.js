// While somebody types @ and the beginning of a name in a contribution, a list under the text offers the people who can be
// meant. Without this script they type the name themselves.
document.querySelectorAll("form[data-zeg] textarea[name=tekst]").forEach(field => {
    // As the server reads them: not inside a mail address or a path.
    const NAME = /(?<![\p{L}\p{N}@/._-])@((?:[\p{L}\p{N}][\p{L}\p{N}'’-]{0,60})?)$/u;
    const conversation = field.form.dataset.zeg.match(/^\/gesprekken\/(\d+)\//)?.[1];

    const list = keuzelijst(field, {
        naam: "Mensen die je kunt noemen",
        wanted,
        address: typed => `/gesprekken/namen?${new URLSearchParams({ q: typed, ...(conversation && { in: conversation }) })}`,
        choose({ noem }) {
            const typed = wanted();
            if (typed === null) return;
            const end = field.selectionEnd;
            const after = field.value.slice(end);
            field.setRangeText(`${noem}${/^\s/.test(after) ? "" : " "}`, end - typed.length, end, "end");
            field.dispatchEvent(new Event("input", { bubbles: true }));
        },
        // Not behind the keyboard of a phone.
        changed: shown => { if (shown) field.nextElementSibling.scrollIntoView({ block: "nearest" }); },
        key(event) {
            // Somewhere else in the text there is another name, or none.
            if (["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"].includes(event.key)) list.stop();
            return false;
        }
    });
    field.addEventListener("click", () => list.stop());

    // What stands between the at sign and the cursor; null when there is no name there.
    function wanted() {
        if (field.selectionStart !== field.selectionEnd) return null;
        const name = NAME.exec(field.value.slice(Math.max(0, field.selectionEnd - 100), field.selectionEnd));
        return name && (conversation || name[1] !== "") ? name[1] : null;
    }
});
