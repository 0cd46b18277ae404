/* Contents that follow the reading, and on a phone within reach; without it they are a list of links. */
'use strict';
(() => {
  const contents = document.querySelector('.muc-luc');
  const opener = document.querySelector('.mo-muc-luc');
  if (!contents || !opener) return;
  const entries = [...contents.querySelectorAll('a[href^="#"]')]
    .map((link) => ({ link, part: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter((entry) => entry.part);
  if (entries.length === 0) return;
  const text = document.querySelector('.trang-giay');
  const list = contents.querySelector('ol');
  const here = opener.querySelector('.dang-doc');
  const READING_LINE = 140;
  let current = null;
  let waiting = false;

  /* Parts stand in their order: the last one that began above the reading line is being read. */
  function reading() {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entries[middle].part.getBoundingClientRect().top <= READING_LINE) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? entries[low - 1].link : null;
  }

  function follow() {
    waiting = false;
    const frame = text.getBoundingClientRect();
    opener.hidden = frame.top > innerHeight || frame.bottom < 0;
    const link = reading();
    if (link === current) return;
    if (current) current.removeAttribute('aria-current');
    current = link;
    here.textContent = link ? link.dataset.muc || '' : '';
    if (!link) return;
    link.setAttribute('aria-current', 'location');
    reveal();
  }

  /* Only the list moves: the page stays where the reader is. */
  function reveal() {
    if (!current) return;
    const frame = list.getBoundingClientRect();
    const at = current.getBoundingClientRect();
    if (at.top < frame.top || at.bottom > frame.bottom) {
      list.scrollTop += at.top - frame.top - frame.height / 3;
    }
  }

  function later() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(follow);
  }

  /* On a narrow screen the list comes up over the text. */
  const sheet = document.createElement('dialog');
  sheet.className = 'to-muc-luc';
  sheet.setAttribute('aria-labelledby', contents.getAttribute('aria-labelledby'));
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'nut-phu';
  close.textContent = opener.dataset.dong;
  close.addEventListener('click', () => sheet.close());
  const place = document.createComment('');
  contents.before(place);
  sheet.addEventListener('close', () => place.after(contents));
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet || event.target.closest('a[href^="#"]')) sheet.close();
  });
  document.body.append(sheet);
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    sheet.replaceChildren(close, contents);
    sheet.showModal();
    reveal();
  });

  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
  follow();
})();
