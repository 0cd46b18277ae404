// Suggestions while typing: a combobox over the search field. Without it the field searches as ever.
"use strict";

(() => {
  const WAIT = 80;
  const SHORTEST = 1;

  function start(field) {
    const form = field.form;
    const list = document.createElement("ul");
    const told = document.createElement("div");
    let asked = null;
    let timer = 0;
    let active = -1;
    let typed = field.value;

    list.id = field.id + "-goi-y";
    list.className = "goi-y";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.goiY);
    list.hidden = true;
    told.className = "an";
    told.setAttribute("role", "status");
    form.classList.add("o-tim-goi-y");
    form.append(list, told);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", list.id);

    function close() {
      clearTimeout(timer);
      if (asked) asked.abort();
      list.hidden = true;
      list.replaceChildren();
      active = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    }

    function option(suggestion, index) {
      const item = document.createElement("li");
      item.id = list.id + "-" + index;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.className = "goi-y-" + suggestion.kind;
      const text = document.createElement("span");
      text.className = "goi-y-chu";
      text.textContent = suggestion.text;
      item.append(text);
      if (suggestion.note) {
        const note = document.createElement("span");
        note.className = "goi-y-phu";
        note.textContent = suggestion.note;
        item.append(" ", note);
      }
      item.dataset.url = suggestion.url;
      // Before the field loses the focus, which would close the list.
      item.addEventListener("mousedown", (event) => event.preventDefault());
      item.addEventListener("click", () => go(item));
      return item;
    }

    function show(suggestions) {
      list.replaceChildren(...suggestions.map(option));
      active = -1;
      field.removeAttribute("aria-activedescendant");
      list.hidden = suggestions.length === 0;
      field.setAttribute("aria-expanded", String(!list.hidden));
      told.textContent = list.hidden ? "" : form.dataset.goiYSo.replace("0", suggestions.length);
    }

    function go(item) {
      const url = item.dataset.url;
      close();
      window.location.assign(url);
    }

    async function ask() {
      const words = field.value.trim();
      if (asked) asked.abort();
      if (words.length < SHORTEST) {
        close();
        return;
      }
      asked = new AbortController();
      try {
        const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(words), { signal: asked.signal });
        if (answer.ok && document.activeElement === field) {
          show((await answer.json()).suggestions);
        }
      } catch {
        // Not answered or no longer wanted: the search itself still works.
      }
    }

    function move(step) {
      // A late answer must not change the list under the reader's fingers.
      clearTimeout(timer);
      if (asked) asked.abort();
      const items = list.children;
      if (active >= 0) items[active].setAttribute("aria-selected", "false");
      // One place more than there are items: in it the field holds what was typed.
      active = ((active + 1 + step + items.length + 1) % (items.length + 1)) - 1;
      if (active < 0) {
        field.value = typed;
        field.removeAttribute("aria-activedescendant");
        return;
      }
      const item = items[active];
      item.setAttribute("aria-selected", "true");
      item.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", item.id);
      field.value = item.firstChild.textContent;
    }

    field.addEventListener("input", () => {
      typed = field.value;
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (list.hidden) {
          if (event.key === "ArrowDown") ask();
        } else {
          move(event.key === "ArrowDown" ? 1 : -1);
        }
        event.preventDefault();
      } else if (event.key === "Escape" && !list.hidden) {
        field.value = typed;
        close();
        event.preventDefault();
      } else if (event.key === "Enter" && !list.hidden && active >= 0) {
        go(list.children[active]);
        event.preventDefault();
      }
    });
    field.addEventListener("blur", close);
  }

  document.querySelectorAll("input[type=search][name=q]").forEach(start);
})();
