/* Draws the relations of a document; the lists of the page say the same. */
'use strict';
(() => {
  const section = document.querySelector('.do-thi');
  if (!section || typeof cytoscape !== 'function') return;
  const frame = section.querySelector('.do-thi-khung');
  const chosen = section.querySelector('.do-thi-chon');
  const filters = section.querySelector('form');

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function styles() {
    return [
      { selector: 'node', style: { label: 'data(label)', 'font-size': 11, 'text-wrap': 'wrap', 'text-max-width': 120, color: colour('--chu'), 'text-valign': 'bottom', 'text-margin-y': 4, 'text-background-color': colour('--nen-the'), 'text-background-opacity': 0.85, 'text-background-padding': 2, width: 18, height: 18, 'background-color': colour('--lien-ket'), 'min-zoomed-font-size': 5 } },
      { selector: 'node[lane = "dang"]', style: { 'background-color': colour('--nhan-manh'), shape: 'diamond' } },
      { selector: 'node[state = "missing"], node[state = "ambiguous"]', style: { 'background-opacity': 0.15, 'border-width': 2, 'border-style': 'dashed', 'border-color': colour('--chu-nhat') } },
      { selector: 'node[?centre]', style: { width: 30, height: 30, 'font-weight': 'bold', 'font-size': 13 } },
      { selector: 'edge', style: { width: 1.5, 'curve-style': 'bezier', 'line-color': colour('--vien-dam'), 'target-arrow-color': colour('--vien-dam'), 'target-arrow-shape': 'triangle', 'arrow-scale': 0.9, label: 'data(verb)', 'font-size': 9, color: colour('--chu-nhat'), 'text-rotation': 'autorotate', 'text-background-color': colour('--nen-the'), 'text-background-opacity': 1, 'min-zoomed-font-size': 7 } },
      { selector: ':selected', style: { 'border-width': 3, 'border-color': colour('--danh-dau'), 'line-color': colour('--nhan-manh'), 'target-arrow-color': colour('--nhan-manh') } },
    ];
  }

  function draw(picture) {
    frame.replaceChildren();
    const elements = [
      ...picture.nodes.map((node) => ({ data: { ...node, label: short(node.name) } })),
      ...picture.edges.map((edge) => ({ data: { ...edge, source: edge.from, target: edge.to } })),
    ];
    const many = picture.nodes.length > 60;
    const graph = cytoscape({
      container: frame,
      elements,
      style: styles(),
      layout: many
        ? { name: 'concentric', animate: false, minNodeSpacing: 12, concentric: (n) => (n.data('centre') ? 1000 : n.degree()), levelWidth: () => 3 }
        : { name: 'cose', animate: false, randomize: true, nodeRepulsion: () => 30000, idealEdgeLength: () => 80, padding: 30, nodeDimensionsIncludeLabels: true },
      minZoom: 0.1,
      maxZoom: 3,
      textureOnViewport: many,
      hideEdgesOnViewport: picture.nodes.length > 200,
    });
    if (!many) spread(graph);
    fit(graph);
    if (!many && graph.zoom() < 0.7 && frame.clientWidth < 600) {
      /* On a phone names stay readable; the rest is a drag away. */
      graph.zoom(0.7);
      graph.center(graph.nodes('[?centre]'));
    }
    if (!many) enlarge(graph);
    graph.on('tap', 'node', (event) => say([[event.target.data('name'), event.target.data('href')], event.target.data('title') || '']));
    graph.on('tap', 'edge', (event) => {
      const edge = event.target;
      say([edge.source().data('name') + ' ' + edge.data('verb') + ' ' + edge.target().data('name') + ': ', ['“' + edge.data('sentence') + '”', edge.data('proof')]]);
    });
    filter(graph, picture);
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

  function filter(graph, picture) {
    const relation = filters.elements['quan-he'];
    const verbs = new Map(picture.edges.map((edge) => [edge.relation, edge.verb]));
    verbs.forEach((verb, code) => relation.append(new Option(verb, code)));
    function apply() {
      const from = Number(filters.elements.tu.value) || 0;
      const to = Number(filters.elements.den.value) || 9999;
      graph.batch(() => {
        graph.nodes().forEach((node) => {
          const year = node.data('year');
          node.toggleClass('an', !node.data('centre') && year != null && (year < from || year > to));
        });
        graph.edges().forEach((edge) => {
          const other = relation.value && edge.data('relation') !== relation.value;
          edge.style('display', other || edge.source().hasClass('an') || edge.target().hasClass('an') ? 'none' : 'element');
        });
        graph.nodes().forEach((node) => {
          const alone = relation.value && !node.connectedEdges().some((e) => e.style('display') !== 'none');
          node.style('display', !node.data('centre') && (node.hasClass('an') || alone) ? 'none' : 'element');
        });
      });
    }
    filters.addEventListener('input', apply);
    filters.addEventListener('submit', (event) => event.preventDefault());
    filters.querySelector('[data-viec=vua]').addEventListener('click', () => fit(graph));
  }

  /* At once, so that what is below need not move when the picture comes. */
  section.hidden = false;
  fetch(section.dataset.nguon)
    .then((answer) => answer.json())
    .then((picture) => {
      if (picture.nodes.length < 2) throw new Error('nothing to draw');
      draw(picture);
    })
    .catch(() => {
      section.hidden = true;
    });
})();
