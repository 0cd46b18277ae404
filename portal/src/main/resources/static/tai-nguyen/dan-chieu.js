/* Makes pages handier; everything works without it. */
'use strict';
(() => {
  const prefix = document.documentElement.lang === 'en' && location.pathname.startsWith('/en/') ? '/en' : '';
  const kept = new Map();
  let box = null;
  let owner = null;
  let timer = 0;

  /* What a link leads to: a document with an anchor, or something that is only cited. */
  function previewOf(link) {
    const url = new URL(link.href, location.href);
    const match = /^(?:\/en)?\/van-ban\/([^/]+)$/.exec(url.pathname);
    if (url.origin !== location.origin || !match) return null;
    const asked = new URLSearchParams();
    if (match[1] === 'chua-co') asked.set('khoa', url.searchParams.get('khoa') || '');
    else {
      asked.set('vb', decodeURIComponent(match[1]));
      if (url.hash) asked.set('muc', decodeURIComponent(url.hash.slice(1)));
    }
    return prefix + '/xem-truoc?' + asked;
  }

  async function load(address) {
    if (!kept.has(address)) {
      const answer = await fetch(address);
      if (!answer.ok) return null;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const article = page.getElementById('xem-truoc');
      if (!article) return null;
      article.removeAttribute('id');
      kept.set(address, article);
    }
    return kept.get(address).cloneNode(true);
  }

  function hide() {
    clearTimeout(timer);
    if (owner) owner.removeAttribute('aria-describedby');
    if (box) box.remove();
    box = owner = null;
  }

  async function show(link) {
    const address = previewOf(link);
    if (!address) return;
    hide();
    owner = link;
    const article = await load(address).catch(() => null);
    if (!article || owner !== link) return;
    article.querySelectorAll('h1').forEach((h) => {
      const p = document.createElement('p');
      p.className = h.className;
      p.append(...h.childNodes);
      h.replaceWith(p);
    });
    article.querySelectorAll('.xem-truoc-ten a').forEach((a) => a.replaceWith(a.textContent));
    box = document.createElement('div');
    box.id = 'hop-xem-truoc';
    box.setAttribute('role', 'tooltip');
    box.append(article);
    box.addEventListener('mouseenter', () => clearTimeout(timer));
    box.addEventListener('mouseleave', later);
    document.body.append(box);
    place(link);
    link.setAttribute('aria-describedby', box.id);
  }

  function place(link) {
    const at = link.getClientRects()[0] || link.getBoundingClientRect();
    const width = box.offsetWidth;
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8));
    const below = at.bottom + 6 + box.offsetHeight < innerHeight || at.top < box.offsetHeight + 12;
    box.style.left = left + scrollX + 'px';
    box.style.top = (below ? at.bottom + 6 : at.top - box.offsetHeight - 6) + scrollY + 'px';
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(hide, 250);
  }

  const CITING = 'a.dan, a.dau-mut';
  document.querySelectorAll('a.dan').forEach((link) => {
    link.removeAttribute('title');
  });
  document.addEventListener('mouseover', (event) => {
    const link = event.target.closest(CITING);
    if (!link) return;
    clearTimeout(timer);
    if (link !== owner) timer = setTimeout(() => show(link), 200);
  });
  document.addEventListener('mouseout', (event) => {
    if (event.target.closest(CITING)) later();
  });
  document.addEventListener('focusin', (event) => {
    const link = event.target.closest(CITING);
    if (link) show(link);
    else if (!box || !box.contains(event.target)) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });

  /* On a phone the tab where one is may stand outside the row. */
  const tab = document.querySelector('.muc-nhanh a[aria-current]');
  if (tab) tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.clientWidth / 3;

  /* Copying: permalinks and ready citations. */
  document.querySelectorAll('.trich-dan-loi').forEach((text) => {
    if (!navigator.clipboard) return;
    const english = document.documentElement.lang === 'en';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nut-phu';
    button.textContent = english ? 'Copy' : 'Chép';
    button.addEventListener('click', async () => {
      const lines = text.children.length > 0 ? [...text.children] : [text];
      await navigator.clipboard.writeText(lines.map((line) => line.textContent.trim()).join('\n'));
      button.textContent = english ? 'Copied' : 'Đã chép';
    });
    text.after(button);
  });

  /* Search inside: one hit after the other. */
  const hits = document.querySelectorAll('.trang-giay mark[id]');
  const steps = document.querySelector('.cho-khop-nut');
  if (steps && hits.length > 1) {
    const text = hits[0].closest('.trang-giay');
    let at = -1;
    steps.hidden = false;
    steps.addEventListener('click', (event) => {
      const step = event.target.closest('button');
      if (!step) return;
      hits[at]?.classList.remove('dang-xem');
      at = (at + Number(step.dataset.toi) + hits.length) % hits.length;
      hits[at].classList.add('dang-xem');
      /* The paragraphs above need their true heights before anything is scrolled to. */
      text.classList.add('dan-het');
      hits[at].scrollIntoView({ block: 'center', behavior: 'instant' });
    });
  }
})();
