// A passage of a page that somebody selects can be taken along into a conversation. Without this script they copy it.
(() => {
    const text = document.querySelector("[data-citeer-over]");
    if (!text) return;
    const link = document.createElement("a");
    link.className = "button quote-this";
    link.textContent = "Praat hierover";
    link.rel = "nofollow";
    link.hidden = true;
    text.before(link);

    document.addEventListener("selectionchange", () => {
        const chosen = getSelection();
        const range = chosen.rangeCount > 0 ? chosen.getRangeAt(0) : null;
        const passage = range && text.contains(range.commonAncestorContainer) ? chosen.toString().trim() : "";
        link.hidden = passage.length < 10;
        if (link.hidden) return;
        const address = new URL("/gesprekken/nieuw", location.href);
        address.searchParams.set("over", text.dataset.citeerOver);
        address.searchParams.set("citaat", passage.slice(0, 1000));
        address.searchParams.set("bij", headingBefore(range.startContainer));
        link.href = address;
    });

    function headingBefore(node) {
        let near = "";
        for (const heading of text.querySelectorAll("h2[id], h3[id], h4[id]")) {
            if (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) near = heading.id;
        }
        return near;
    }
})();
