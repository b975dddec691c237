// A conversation that is open: what others add appears by itself, a reply is written in place, and what somebody typed
// survives a connection that breaks. Without this script every page works as well.
(() => {
    const EVERY = 4000; // milliseconds between looks for what is new
    const SELDOM = 15000; // when nothing came for a while, or there is no connection
    const QUIET = 600000; // milliseconds after which that is a while
    const LONGEST_WAIT = 60000; // between tries to send

    document.querySelectorAll("form[data-zeg]").forEach(form => keep(form));
    const page = document.querySelector("[data-gesprek]");
    if (page) {
        follow(page);
        replyInPlace(page);
    }

    // What was typed lies in the browser until the server has it; sending goes on when there is a connection again. The form
    // carries a key, so trying twice places one contribution.
    function keep(form) {
        const field = form.elements.tekst;
        const status = form.querySelector("[data-verstuurd]");
        const key = `gesprek:${form.dataset.zeg}`;
        const changes = Boolean(form.elements.versie);
        let sending = false;
        let sent = false;
        let wait = 2000;

        const shelf = {
            put() {
                const kept = JSON.stringify({ tekst: field.value, stempel: form.elements.stempel?.value ?? "", op: form.elements.op?.value ?? "" });
                try { localStorage.setItem(key, kept); } catch { /* full or forbidden: the form still has it */ }
            },
            get() { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
            clear() { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } }
        };

        const kept = shelf.get();
        if (!changes && kept?.tekst && field.value.trim() === "") {
            field.value = kept.tekst;
            if (kept.stempel) form.elements.stempel.value = kept.stempel; // it may have been sent already
            if (kept.op && !form.elements.op.value) form.elements.op.value = kept.op;
            status.textContent = "Wat je eerder typte staat er weer.";
        }

        form.addEventListener("input", () => {
            if (field.value.trim() === "") shelf.clear(); else shelf.put();
        });
        addEventListener("beforeunload", event => { if (sending && !sent) event.preventDefault(); });

        form.addEventListener("submit", event => {
            if (field.value.trim() === "") return; // the server says what is missing
            event.preventDefault();
            if (!sending) send();
        });
        addEventListener("online", () => { if (sending && !sent) send(); });

        async function send() {
            sending = true;
            shelf.put();
            status.textContent = "Wordt verstuurd.";
            let answer;
            try {
                answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
            } catch {
                status.textContent = "Er is nu geen verbinding. Je tekst blijft hier staan en gaat weg zodra het weer kan.";
                setTimeout(() => { if (!sent) send(); }, wait);
                wait = Math.min(wait * 2, LONGEST_WAIT);
                return;
            }
            sent = true;
            if (answer.ok && answer.redirected) {
                shelf.clear();
                const post = new URL(answer.url).searchParams.get("bijdrage");
                location.assign(post ? `${answer.url}#bijdrage-${post}` : answer.url);
            } else {
                form.submit(); // the page that says what is in the way
            }
        }
    }

    function follow(box) {
        const list = box.querySelector("[data-bijdragen]");
        const status = box.querySelector("[data-nieuw]");
        const isEnd = box.dataset.einde === "true";
        let last = Number(box.dataset.laatste);
        let heard = Date.now();
        let waiting = []; // what came while somebody types
        let elsewhere = []; // what belongs on another page
        let timer;

        document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") look(); });
        soon();

        function soon() {
            clearTimeout(timer);
            timer = setTimeout(look, Date.now() - heard > QUIET ? SELDOM : EVERY);
        }

        async function look() {
            clearTimeout(timer);
            if (document.visibilityState === "visible") {
                try {
                    // The same for everybody: who asks does not matter, and the browser keeps what did not change.
                    const answer = await fetch(`${box.dataset.gesprek}?na=${last}`, { credentials: "omit", cache: "no-cache" });
                    if (answer.ok) take(await answer.text());
                } catch {
                    // Without a connection the next look is as good.
                }
            }
            soon();
        }

        function take(html) {
            const found = new DOMParser().parseFromString(html, "text/html").querySelector("ol[data-laatste]");
            if (!found) return;
            const items = [...found.children];
            // Numbers of what waits for somebody to look at it are never shown.
            if (items.length === 0) last = Math.max(last, Number(found.dataset.laatste));
            items.forEach(item => { last = Math.max(last, Number(item.querySelector("article").dataset.nummer)); });
            const fresh = items.filter(item => !document.getElementById(item.querySelector("article").id));
            if (fresh.length === 0) return;
            heard = Date.now();
            waiting.push(...fresh.map(item => document.adoptNode(item)));
            if (isTyping()) offer(); else show();
        }

        function isTyping() {
            const field = document.activeElement;
            return field?.matches("form[data-zeg] textarea") && field.value.trim() !== "";
        }

        function show() {
            const shown = [];
            for (const item of waiting) {
                const beside = list.querySelector(`:scope > li[data-bij="${CSS.escape(item.dataset.bij)}"]`);
                if (item.dataset.antwoord === "true" && beside) {
                    replies(beside).append(item);
                    shown.push(item);
                } else if (item.dataset.antwoord !== "true" && isEnd) {
                    list.append(item);
                    shown.push(item);
                } else {
                    elsewhere.push(item.querySelector("article").id.replace("bijdrage-", ""));
                }
            }
            waiting = [];
            say(shown);
        }

        function replies(item) {
            let inside = item.querySelector(":scope > ol.replies");
            if (!inside) {
                inside = document.createElement("ol");
                inside.className = "replies";
                item.append(inside);
            }
            return inside;
        }

        function say(shown) {
            status.replaceChildren();
            if (shown.length > 0) {
                const names = [...new Set(shown.map(item => item.querySelector("article").dataset.wie))];
                status.append(`${count(shown.length)} van ${names.join(", ")}.`);
            }
            if (elsewhere.length > 0) {
                const link = document.createElement("a");
                link.href = `${location.pathname}?bijdrage=${elsewhere[0]}#bijdrage-${elsewhere[0]}`;
                link.textContent = `${count(elsewhere.length)} op een andere bladzijde`;
                status.append(" ", link);
            }
        }

        // Nothing moves under somebody who types.
        function offer() {
            const button = document.createElement("button");
            button.type = "button";
            button.className = "quiet";
            button.textContent = count(waiting.length);
            button.addEventListener("click", () => {
                const first = waiting[0].querySelector("article");
                show();
                if (first.isConnected) first.focus();
            });
            status.replaceChildren(button);
        }

        function count(number) {
            return number === 1 ? "1 nieuwe bijdrage" : `${number} nieuwe bijdragen`;
        }
    }

    function replyInPlace(box) {
        const form = box.querySelector("form[data-zeg]");
        if (!form) return;
        const line = form.querySelector("[data-op]");
        const field = form.elements.tekst;

        box.addEventListener("click", async event => {
            const link = event.target.closest("a[data-antwoord], a[data-citeer]");
            if (!link) return;
            event.preventDefault();
            const post = link.closest("article");
            if (link.dataset.citeer) await quote(link, post);
            answer(post);
        });

        function answer(post) {
            form.elements.op.value = post.dataset.nummer;
            const button = document.createElement("button");
            button.type = "button";
            button.className = "quiet";
            button.textContent = "Toch niet";
            button.addEventListener("click", () => {
                form.elements.op.value = "";
                line.hidden = true;
                field.focus();
            });
            line.replaceChildren(`Je antwoordt ${post.dataset.wie} (bijdrage ${post.dataset.nummer}). `, button);
            line.hidden = false;
            field.focus();
        }

        // The passage that is selected, else the whole; the server writes it with the way back.
        async function quote(link, post) {
            const chosen = getSelection();
            const inside = chosen.rangeCount > 0 && post.querySelector(".text")?.contains(chosen.getRangeAt(0).commonAncestorContainer);
            const address = new URL(link.href);
            if (inside) address.searchParams.set("tekst", chosen.toString().slice(0, 1000));
            try {
                const answer = await fetch(address);
                const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("textarea[name=tekst]");
                if (found) {
                    field.value = field.value.trim() === "" ? found.value : `${field.value.trimEnd()}\n\n${found.value}`;
                    field.dispatchEvent(new Event("input", { bubbles: true }));
                }
            } catch {
                location.assign(link.href);
            }
        }
    }
})();
