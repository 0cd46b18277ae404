// Sends many files one after another, as one request may bring few of them. Without it the form
// sends what fits into one.
(() => {
  "use strict";
  const form = document.querySelector("form[data-nhieu-tep]");
  const input = form && form.querySelector("input[type=file]");
  const told = document.getElementById("dang-gui");
  if (!form || !told) {
    return;
  }
  const AT_ONCE = 10;
  const BYTES = 8 * 1024 * 1024;

  /** As many as one request takes. */
  const batches = (files) => {
    const all = [];
    let bytes = Infinity;
    for (const file of files) {
      if (bytes + file.size > BYTES || all[all.length - 1].length === AT_ONCE) {
        all.push([]);
        bytes = 0;
      }
      all[all.length - 1].push(file);
      bytes += file.size;
    }
    return all;
  };

  const send = async (files) => {
    const body = new FormData();
    form.querySelectorAll("input[type=hidden]").forEach((each) => body.append(each.name, each.value));
    files.forEach((file) => body.append(input.name, file));
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
    return answer.type === "opaqueredirect";
  };

  const say = (words, sent, total) => {
    told.hidden = false;
    told.querySelector("span").textContent = words.replace("[0]", sent).replace("[1]", total);
    const bar = told.querySelector("progress");
    bar.max = total;
    bar.value = sent;
  };

  form.addEventListener("submit", async (event) => {
    const files = [...input.files];
    if (files.length < 2) {
      return;
    }
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    const left = [];
    let sent = 0;
    for (const batch of batches(files)) {
      const taken = await send(batch).catch(() => false);
      if (!taken) {
        left.push(...batch.map((file) => file.name));
      }
      sent += batch.length;
      say(told.dataset.dang, sent - left.length, files.length);
    }
    if (left.length === 0) {
      location.assign(form.action);
    } else {
      button.disabled = false;
      say(told.dataset.loi + " " + left.join(", "), sent - left.length, files.length);
    }
  });
})();
