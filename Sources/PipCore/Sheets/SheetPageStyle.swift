/// How a sheet looks on paper; nothing in it depends on colours or on backgrounds, which printers leave out.
enum SheetPageStyle {
  /// The style sheet beside the one of all pages.
  ///
  /// Lines lie 8.5 mm apart and rows are more than 9 mm high, which is room for handwriting.
  static let text = """
    @page turned { size: A4 landscape; margin: 14mm 15mm 16mm; }
    header { margin-bottom: 1.5rem; }
    dl { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; border-top: 1px solid var(--hair); }
    .fact { display: grid; grid-template-columns: 9rem 1fr; gap: 0 .75rem; padding: .3rem 0; border-bottom: 1px solid var(--hair); }
    .across { grid-column: 1 / -1; }
    section { margin-top: 1.9rem; }
    h2 { margin: 0 0 .5rem; padding-top: .5rem; border-top: 2px solid #000; }
    .help { color: var(--quiet); break-after: avoid; }
    .question { margin: 0 0 1rem; break-inside: avoid; }
    .beside { display: grid; grid-template-columns: 18rem 1fr; gap: 0 1.25rem; align-items: end; }
    .ask { margin: 0; font-weight: 600; line-height: 1.3; text-wrap: balance; }
    .hint { color: var(--quiet); font-size: .84em; font-weight: 400; }
    .beside .hint, th .hint, .key { display: block; }
    .line { min-height: 8.5mm; border-bottom: 1px solid var(--rule); display: flex; align-items: flex-end; }
    .question > p + p { margin: .3rem 0 0; }
    ul { list-style: none; margin: 0; padding: 0; }
    .question .choices { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; padding: 1mm 0; }
    .choices li { display: flex; align-items: center; gap: .45rem; }
    .box { flex: none; width: 4.2mm; height: 4.2mm; border: 1.2px solid #000; line-height: 3.6mm; text-align: center; font-weight: 700; }
    table { table-layout: fixed; width: calc(100% - 1px); margin: .5rem 0 0; line-height: 1.3; }
    th, td { padding: 1.4mm 2mm; border: 1px solid var(--rule); }
    tbody tr { height: 10mm; }
    .roomy tbody tr { height: 13mm; }
    .marked tbody tr { height: 9.2mm; }
    .marked tbody th, .marked tbody td { vertical-align: middle; }
    thead th { border-bottom: 2px solid #000; vertical-align: bottom; font-size: .9em; }
    tbody th { font-weight: 400; }
    td .choices li { margin: .4mm 0; font-size: .9em; line-height: 1.2; }
    td .box { width: 3.4mm; height: 3.4mm; line-height: 2.8mm; }
    .key { color: var(--quiet); font-size: .8em; }
    footer { margin-top: 2rem; font-size: .86rem; color: var(--quiet); break-inside: avoid; }
    footer p { margin: 0; }
    footer strong { color: #000; white-space: nowrap; }
    .sign { display: grid; grid-template-columns: 2fr 1fr; gap: 0 1.25rem; margin-bottom: .6rem; color: #000; }
    .sign div { min-height: 9mm; border-bottom: 1px solid var(--rule); display: flex; align-items: flex-end; }
    @media (max-width: 40rem) {
      dl, .beside, .fact { grid-template-columns: 1fr; }
      section { overflow-x: auto; }
      table { min-width: 44rem; }
    }
    @media print {
      header { margin-bottom: 0; }
      h1 { margin-bottom: 3mm; padding-top: 3mm; font-size: 17pt; }
      dl { gap: 0 8mm; margin-bottom: 0; line-height: 1.35; }
      .fact { grid-template-columns: 35mm 1fr; gap: 0 3mm; padding: .8mm 0; }
      section { margin-top: 4.5mm; }
      h2 { margin: 0 0 1.2mm; padding-top: 1.5mm; border-top-width: .5mm; font-size: 11.5pt; }
      .help { margin-bottom: 1.5mm; font-size: 8.5pt; line-height: 1.35; }
      .question { margin-bottom: 2.2mm; }
      .beside { grid-template-columns: 72mm 1fr; gap: 0 5mm; margin-bottom: 1.2mm; }
      .beside + .question:not(.beside) { margin-top: 2.5mm; }
      .beside > .ask { padding-top: 1.2mm; }
      .line { border-bottom-width: .2mm; }
      table { margin-top: 1.5mm; font-size: 9pt; width: calc(100% - .4mm); }
      th, td { border-width: .2mm; }
      thead th { border-bottom-width: .5mm; }
      .turned { page: turned; }
      .kept { break-inside: avoid; }
      footer { margin-top: 3mm; font-size: 8pt; }
      .sign { margin-bottom: 1mm; }
    }
    """
}
