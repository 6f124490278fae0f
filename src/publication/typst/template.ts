/**
 * How a paper looks, in Typst. It gets the paper as JSON and puts every text down by `#`-expressions on strings, so that
 * no text is ever read as markup; it holds no text of its own. Fonts are those that the compiler brings, never those of
 * the machine: the same paper gives the same file everywhere.
 */
export const TEMPLATE = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let ink = rgb("#17202d")
#let soft = rgb("#4b5563")
#let accent = rgb("#1d4296")
#let rule = rgb("#857a66")
#let hairline = rgb("#98b1de")

#let piece(it) = {
  let body = if it.at("look", default: none) == "strong" { strong(it.text) } else { text(it.text) }
  if it.at("look", default: none) == "soft" { body = text(fill: soft, body) }
  if "language" in it { body = text(lang: it.language, region: none, body) }
  if "to" in it { link(it.to, text(fill: accent, underline(body, stroke: 0.4pt + hairline, offset: 1.6pt))) } else { body }
  text(it.at("after", default: ""))
}
#let words(pieces) = pieces.map(piece).join(text(" "))
#let entry(it) = {
  words(it.line)
  for below in it.at("below", default: ()) { parbreak(); words(below) }
  for _ in range(it.at("blank", default: 0)) { block(above: 1.6em, below: 0pt, line(length: 100%, stroke: 0.4pt + rule)) }
}
#let numbers(it) = {
  let cell(body) = table.cell(align: right + horizon, text(number-width: "tabular", body))
  figure(
    kind: table,
    supplement: none,
    numbering: none,
    caption: figure.caption(position: top, it.caption),
    table(
      columns: (1fr,) + it.columns.slice(1).map(_ => auto),
      stroke: (x, y) => (bottom: if y == 0 { 0.8pt + rule } else { 0.3pt + rule }),
      inset: (x: 4pt, y: 3pt),
      align: left + horizon,
      table.header(..it.columns.enumerate().map(((i, name)) => if i == 0 { strong(name) } else { cell(strong(name)) })),
      ..it.rows.map(row => (words(row.head), ..row.cells.map(cell))).flatten(),
    ),
  )
}

#set document(title: paper.title, author: (), date: auto)
#set page(
  paper: "a4",
  margin: (x: 18mm, top: 16mm, bottom: 18mm),
  footer: context {
    set text(size: 8pt, fill: soft)
    text(paper.foot)
    h(1fr)
    text(paper.pageWords.at(0) + " " + str(here().page()) + " " + paper.pageWords.at(1) + " " + str(counter(page).final().first()))
  },
)
#set text(
  lang: paper.language,
  font: ("Libertinus Serif", "DejaVu Sans Mono"),
  fallback: false,
  size: paper.textSize * 1pt,
  fill: ink,
  hyphenate: false,
)
#set par(leading: 0.55em, spacing: 0.65em)
#set list(indent: 0.2em, body-indent: 0.5em, spacing: 0.8em)
#set enum(indent: 0.2em, body-indent: 0.5em, spacing: 0.8em)
#show figure: set block(breakable: true)
#show figure.caption: it => align(left, text(fill: soft, it.body))
#show heading: set text(fill: accent)
#show heading.where(level: 1): set text(size: 1.55em)
#show heading.where(level: 1): set block(above: 0.7em, below: 0.8em)
#show heading.where(level: 2): set text(size: 1.3em)
#show heading.where(level: 2): set block(above: 1.3em, below: 0.6em)
#show heading.where(level: 3): set text(size: 1.05em, fill: ink)
#show heading.where(level: 3): set block(above: 0.9em, below: 0.5em)

#text(fill: soft, paper.kicker)
#heading(level: 1, text(paper.title))
#for line in paper.lead [#par(words(line))]
#for it in paper.blocks {
  if it.is == "heading" { heading(level: it.level, words(it.line)) }
  if it.is == "line" { par(words(it.line)) }
  if it.is == "entries" {
    if it.numbered { enum(..it.entries.map(entry)) } else { list(..it.entries.map(entry)) }
  }
  if it.is == "table" { numbers(it.table) }
}
`;
