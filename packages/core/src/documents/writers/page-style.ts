/**
 * Style of a page that a document is published as: readable on any screen, dark when the reader is, and on paper A4 with whole
 * rows, heads of tables on each page and addresses behind their links.
 */
export const PAGE_STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:46rem;padding:1rem;font:1.0625rem/1.55 system-ui,sans-serif}
h1,h2,h3{line-height:1.25}
section{margin-block-start:2rem}
a{color:LinkText;overflow-wrap:anywhere}
a:focus-visible{outline:3px solid Highlight;outline-offset:2px}
[role=note]{border-inline-start:.3rem solid;padding-inline-start:.75rem}
dt{font-weight:600}
dd{margin:0 0 .5rem;overflow-wrap:anywhere}
table{border-collapse:collapse;display:block;overflow-x:auto;max-width:100%}
caption{text-align:start;font-weight:600;padding-block:.25rem}
th,td{border:1px solid GrayText;padding:.35rem .5rem;text-align:start;vertical-align:top}
@media print{
@page{size:A4;margin:20mm}
body{max-width:none;padding:0;font-size:10.5pt}
nav{break-after:page}
h2,h3,caption{break-after:avoid}
table{display:table;width:100%}
thead{display:table-header-group}
tr,dt,dd,li{break-inside:avoid}
a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em}
}`;
