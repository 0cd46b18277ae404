/* Draws the relations of a document; the lists of the page say the same. */
'use strict';
(() => {
  const section = document.querySelector('.do-thi');
  if (!section || typeof cytoscape !== 'function') return;
  const frame = section.querySelector('.do-thi-khung');
  const chosen = section.querySelector('.do-thi-chon');
  const filters = section.querySelector('form');
  let drawn = null;

  /* More documents than can be told apart stand in boxes, one for each relation, with their number. */
  const MOST_APART = 30;

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function styles() {
    return [
      { selector: 'node', style: { label: 'data(label)', 'font-size': 11, 'text-wrap': 'wrap', 'text-max-width': 120, color: colour('--chu'), 'text-valign': 'bottom', 'text-margin-y': 4, 'text-background-color': colour('--nen-the'), 'text-background-opacity': 0.85, 'text-background-padding': 2, width: 18, height: 18, 'background-color': colour('--lien-ket'), 'min-zoomed-font-size': 5 } },
      { selector: 'node[lane = "dang"]', style: { 'background-color': colour('--nhan-manh'), shape: 'diamond' } },
      { selector: 'node[state = "missing"], node[state = "ambiguous"]', style: { 'background-opacity': 0.15, 'border-width': 2, 'border-style': 'dashed', 'border-color': colour('--chu-nhat') } },
      { selector: 'node[?centre]', style: { width: 30, height: 30, 'font-weight': 'bold', 'font-size': 13 } },
      { selector: 'node[?box]', style: { shape: 'round-rectangle', width: 170, height: 56, 'background-color': colour('--nen-chim'), 'border-width': 1.5, 'border-color': colour('--vien-dam'), 'text-valign': 'center', 'text-margin-y': 0, 'text-max-width': 156, 'text-background-opacity': 0, 'font-weight': 'bold' } },
      { selector: 'edge', style: { width: 1.5, 'curve-style': 'bezier', 'line-color': colour('--vien-dam'), 'target-arrow-color': colour('--vien-dam'), 'target-arrow-shape': 'triangle', 'arrow-scale': 0.9, label: 'data(verb)', 'font-size': 9, color: colour('--chu-nhat'), 'text-rotation': 'autorotate', 'text-background-color': colour('--nen-the'), 'text-background-opacity': 1, 'min-zoomed-font-size': 7 } },
      { selector: ':selected', style: { 'border-width': 3, 'border-color': colour('--danh-dau'), 'line-color': colour('--nhan-manh'), 'target-arrow-color': colour('--nhan-manh') } },
    ];
  }

  function boxed(picture) {
    const centre = picture.nodes.find((node) => node.centre);
    if (picture.nodes.length <= MOST_APART || !centre) return picture;
    const boxes = new Map();
    picture.edges.forEach((edge) => {
      if (edge.from !== centre.id && edge.to !== centre.id) return;
      const out = edge.from === centre.id;
      const anchor = (out ? 'di-' : 'den-') + edge.relation.toLowerCase().replaceAll('_', '-');
      const box = boxes.get(anchor) || { out, edge, documents: new Set() };
      box.documents.add(out ? edge.to : edge.from);
      boxes.set(anchor, box);
    });
    const nodes = [centre];
    const edges = [];
    boxes.forEach((box, anchor) => {
      const list = document.querySelector('.cac-nhom a[href="#' + anchor + '"]');
      const one = box.documents.size === 1 && picture.nodes.find((node) => box.documents.has(node.id));
      nodes.push(one || { id: anchor, name: (list ? list.firstChild.textContent.trim() : box.edge.verb) + ': ' + box.documents.size, href: '#' + anchor, box: true, lane: 'nn', state: 'resolved' });
      const id = one ? one.id : anchor;
      edges.push({ ...box.edge, id: anchor + '-nhom', from: box.out ? centre.id : id, to: box.out ? id : centre.id });
    });
    return { nodes: [...new Map(nodes.map((node) => [node.id, node])).values()], edges };
  }

  function draw(all) {
    if (drawn) drawn.destroy();
    frame.replaceChildren();
    const picture = boxed(chosenOf(all));
    const elements = [
      ...picture.nodes.map((node) => ({ data: { ...node, label: short(node.name) } })),
      ...picture.edges.map((edge) => ({ data: { ...edge, source: edge.from, target: edge.to } })),
    ];
    const graph = drawn = cytoscape({
      container: frame,
      elements,
      style: styles(),
      layout: { name: 'cose', animate: false, randomize: true, nodeRepulsion: () => 30000, idealEdgeLength: () => 80, padding: 30, nodeDimensionsIncludeLabels: true },
      minZoom: 0.1,
      maxZoom: 3,
    });
    spread(graph);
    fit(graph);
    if (graph.zoom() < 0.7 && frame.clientWidth < 600) {
      /* On a phone names stay readable; the rest is a drag away. */
      graph.zoom(0.7);
      graph.center(graph.nodes('[?centre]'));
    }
    enlarge(graph);
    graph.on('tap', 'node', (event) => say([[event.target.data('name'), event.target.data('href')], event.target.data('title') || '']));
    graph.on('tap', 'edge', (event) => {
      const edge = event.target;
      const box = [edge.source(), edge.target()].find((end) => end.data('box'));
      if (box) {
        say([[box.data('name'), box.data('href')]]);
        return;
      }
      say([edge.source().data('name') + ' ' + edge.data('verb') + ' ' + edge.target().data('name') + ': ', ['“' + edge.data('sentence') + '”', edge.data('proof')]]);
    });
  }

  /* As wide or as tall as the frame is: names stand apart. */
  function spread(graph) {
    const box = graph.elements().boundingBox();
    const wider = (frame.clientWidth / frame.clientHeight) / (box.w / box.h);
    const x = Math.min(1.6, Math.max(1, wider));
    const y = Math.min(1.6, Math.max(1, 1 / wider));
    graph.nodes().positions((node) => ({ x: node.position('x') * x, y: node.position('y') * y }));
  }

  /* A document without a number is named by its title, which may fill the picture. */
  function short(name) {
    return name.length > 50 ? name.slice(0, name.lastIndexOf(' ', 48)) + '…' : name;
  }

  /* Letters stay as large as they can where the picture is made small. */
  function enlarge(graph) {
    const zoom = Math.min(1, graph.zoom());
    graph.nodes().style('font-size', Math.min(16, 11 / zoom));
    graph.nodes('[?centre]').style('font-size', Math.min(18, 13 / zoom));
    graph.edges().style('font-size', Math.min(13, 9 / zoom));
  }

  /* A few documents need no letters larger than those of the page. */
  function fit(graph) {
    graph.fit(undefined, 30);
    if (graph.zoom() > 1.25) {
      graph.zoom(1.25);
      graph.center();
    }
  }

  /* Texts are set as texts, never as HTML. */
  function say(parts) {
    chosen.replaceChildren(
      ...parts.filter((part) => part !== '').flatMap((part) => {
        if (typeof part === 'string') return [part];
        const link = document.createElement('a');
        link.href = part[1];
        link.textContent = part[0];
        return [link, ' '];
      }),
    );
  }

  /* What the filters leave; fewer documents may then stand apart. */
  function chosenOf(all) {
    const from = Number(filters.elements.tu.value) || 0;
    const to = Number(filters.elements.den.value) || 9999;
    const relation = filters.elements['quan-he'].value;
    const kept = new Set(all.nodes
      .filter((node) => node.centre || node.year == null || (node.year >= from && node.year <= to))
      .map((node) => node.id));
    const edges = all.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to) && (!relation || edge.relation === relation));
    const joined = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
    return { nodes: all.nodes.filter((node) => node.centre || (kept.has(node.id) && (!relation || joined.has(node.id)))), edges };
  }

  function filter(all) {
    const relation = filters.elements['quan-he'];
    new Map(all.edges.map((edge) => [edge.relation, edge.verb])).forEach((verb, code) => relation.append(new Option(verb, code)));
    filters.addEventListener('change', () => draw(all));
    filters.addEventListener('submit', (event) => event.preventDefault());
    filters.querySelector('[data-viec=vua]').addEventListener('click', () => fit(drawn));
  }

  /* At once, so that what is below need not move when the picture comes. */
  section.hidden = false;
  fetch(section.dataset.nguon)
    .then((answer) => answer.json())
    .then((picture) => {
      if (picture.nodes.length < 2) throw new Error('nothing to draw');
      filter(picture);
      draw(picture);
    })
    .catch(() => {
      section.hidden = true;
    });
})();
