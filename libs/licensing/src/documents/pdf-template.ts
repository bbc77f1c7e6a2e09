/** How a document is set, in the language of Typst; what it says is in `document.json`, never in the template. */
export const PDF_TEMPLATE = `
#let it = json("document.json")

#let run(it) = if type(it) == str { text(it) } else { text(font: (it.font, it.base), lang: it.lang, it.text) }
#let runs(its) = its.map(run).join()
#let written(its) = for it in its {
  set text(dir: if it.rtl { rtl } else { ltr })
  align(left, par(runs(it.runs)))
}
#let title(its) = its.map(it => runs(it.runs)).join()

#set document(title: it.name, date: none)
#set page(
  paper: "us-letter",
  margin: if it.compact { 36pt } else { 56pt },
  footer: context align(center, text(8pt, luma(80))[#it.name · #counter(page).display("1 / 1", both: true)]),
)
#set text(font: it.base, size: if it.compact { 8pt } else { 10pt }, lang: "en", hyphenate: false, fallback: false)
#set par(leading: 0.6em, spacing: 0.6em)
#show heading.where(level: 1): set text(16pt)
#show heading.where(level: 2): set text(11pt)
#show heading.where(level: 2): set block(above: 1.4em, below: 0.8em)

#heading(level: 1, title(it.title))
#text(luma(80), written(it.citation))
#v(6pt)

#for block in it.blocks {
  if block.kind == "heading" {
    heading(level: 2, title(block.text))
  } else if block.kind == "paragraph" {
    written(block.text)
    v(3pt)
  } else if block.kind == "list" {
    enum(spacing: 0.8em, ..block.items.map(written))
  } else if block.kind == "facts" {
    grid(
      columns: (160pt, 1fr),
      column-gutter: 8pt,
      row-gutter: if it.compact { 4pt } else { 8pt },
      ..block.facts.map(((label, value)) => (text(luma(70), written(label)), written(value))).flatten(),
    )
  } else if block.kind == "table" {
    set text(if it.compact { 7pt } else { 8pt })
    table(
      columns: block.widths.map(width => width * 1fr),
      stroke: 0.5pt + luma(150),
      inset: if it.compact { 3pt } else { 4pt },
      table.header(..block.head.map(head => strong(written(head)))),
      ..block.rows.map(row => row.map(written)).flatten(),
    )
  }
}
`;
