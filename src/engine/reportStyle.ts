/**
 * Style of the static report: the panel's look without the editor. Colours are those that the extension
 * contributes (package.json, `colors`), for both schemes; paper is always light.
 */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--bg:#fff;--panel:#f8f8f8;--line:#dedede;--fg:#2b2b2b;--dim:#666;--accent:#005fb8;--ok:#177245;--warn:#8a6100;--bad:#b3261e;
--problem:#b3401a;--medication:#0b5cad;--lab:#0c7353;--vital:#066e7a;--procedure:#7032b0;--date:#735c00;--anatomy:#5a5a5a;--other:#5a5a5a;--tint:11%}
@media screen and (prefers-color-scheme:dark){:root{--bg:#1f1f1f;--panel:#181818;--line:#363636;--fg:#d6d6d6;--dim:#9f9f9f;--accent:#4daafc;--ok:#5cc489;--warn:#e2b340;--bad:#f2777a;
--problem:#f28b6d;--medication:#6cb2ff;--lab:#4ecca3;--vital:#52d3e0;--procedure:#c79bf2;--date:#d8c26a;--anatomy:#b0b0b0;--other:#b0b0b0;--tint:18%}}
*{box-sizing:border-box}
html{scroll-padding-top:20vh}
body{margin:0;background:var(--bg);color:var(--fg);font:14px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
.num{font-variant-numeric:tabular-nums}
h1{font-size:17px;font-weight:600;margin:0}h2{font-size:12px;font-weight:600;letter-spacing:.06em;text-transform:uppercase;color:var(--dim);margin:0}
h2.part{padding:18px 20px 8px}p{margin:0}a{color:inherit;text-decoration:none}
header{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:12px 20px;border-bottom:1px solid var(--line)}
.badge{border:1px solid var(--line);border-radius:10px;padding:0 9px;color:var(--dim);font-size:13px;white-space:nowrap}.grow{flex:1}
.strip{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));border-bottom:1px solid var(--line);background:var(--panel)}
.figure{padding:10px 20px 12px;border-right:1px solid var(--line)}.figure:last-child{border-right:0}
.value{font-size:21px;font-weight:600;line-height:1.25}.value small{font-size:13px;font-weight:400;color:var(--dim);white-space:nowrap}
.good .value{color:var(--ok)}.warn .value{color:var(--warn)}.bad .value{color:var(--bad)}
.meter{height:3px;background:var(--line);border-radius:2px;margin-top:6px;position:relative}.meter i{position:absolute;inset:0 auto 0 0;background:var(--ok);border-radius:2px}.warn .meter i{background:var(--warn)}.meter b{position:absolute;top:-3px;width:1px;height:9px;background:var(--fg)}
.cols{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);border-bottom:1px solid var(--line)}.cols>section:first-child{border-right:1px solid var(--line)}
.side{position:sticky;top:0;max-height:100vh;overflow:hidden auto}
.legend{display:flex;flex-wrap:wrap;gap:4px 14px;padding:0 20px 8px;font-size:13px}
.note{font:13px/1.7 ui-monospace,"Cascadia Code",Menlo,Consolas,"DejaVu Sans Mono",monospace}
.lines{padding:0 20px 20px 0}.l{display:grid;grid-template-columns:44px minmax(0,1fr);gap:12px;min-height:1.7em}
.l>:first-child{color:var(--dim);opacity:.75;text-align:right;font-size:11px;line-height:22px;user-select:none}.l>:last-child{white-space:pre-wrap}
.l:target{background:color-mix(in srgb,var(--accent) 9%,transparent)}
.sec{font-weight:600;color:var(--dim)}
.e{border-radius:2px;white-space:pre-line;background:color-mix(in srgb,var(--hue) var(--tint),transparent);box-shadow:inset 0 -1.5px 0 var(--hue)}
.e.hist,.e.fam{box-shadow:none;border-bottom:1.5px dotted var(--hue)}.e.unc,.e.hyp{box-shadow:none;border-bottom:1.5px dashed var(--hue)}.e.fam{font-style:italic}
.e.neg{background:none;box-shadow:none;border-bottom-width:0;text-decoration:line-through;text-decoration-color:var(--hue);color:var(--dim)}.e.plain{--hue:currentColor;background:none}
.problem{--hue:var(--problem)}.medication{--hue:var(--medication)}.lab{--hue:var(--lab)}.vital{--hue:var(--vital)}.procedure{--hue:var(--procedure)}.date{--hue:var(--date)}.anatomy{--hue:var(--anatomy)}.other{--hue:var(--other)}
.hit{background:color-mix(in srgb,var(--accent) 24%,transparent);outline:1px solid color-mix(in srgb,var(--accent) 55%,transparent)}
.summary{list-style:none;margin:0;padding:0}.summary li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:14px;padding:7px 20px;border-bottom:1px solid var(--line)}
.src{color:var(--dim);font-size:12.5px;white-space:nowrap;display:block;text-align:right}.src b{font-weight:400;color:var(--accent)}.src:hover b{text-decoration:underline}
[data-s]:hover{background:color-mix(in srgb,var(--accent) 8%,transparent)}
table{border-collapse:collapse;width:100%;font-size:13.5px}td,th{padding:6px 8px;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}th{color:var(--dim);font-weight:400}
td:first-child,th:first-child{padding-left:20px}td:last-child,th:last-child{padding-right:20px}td.right,th.right{text-align:right;white-space:nowrap}.evidence .src{text-align:left}
.nowrap{white-space:nowrap}.dim{color:var(--dim)}.warned{color:var(--warn)}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);border-bottom:1px solid var(--line)}.pair>*{padding:4px 20px;white-space:pre-wrap}.pair>:first-child{border-right:1px solid var(--line)}.pair>h2{padding:6px 20px}
.chips .e:not(.neg),.e.sec:not(.neg),.dim .e:not(.neg){color:var(--fg)}.left-out{color:var(--dim)}.left-out .e{background:none}.chips{display:flex;flex-wrap:wrap;gap:6px 12px;align-items:center;padding:12px 20px;color:var(--dim)}
footer{padding:16px 20px 28px;color:var(--dim);font-size:13px}
:focus-visible{outline:1px solid var(--accent);outline-offset:1px}
@media screen and (max-width:860px){.strip{grid-template-columns:repeat(6,minmax(0,1fr))}.figure{grid-column:span 2;padding:8px 12px}.figure:nth-child(n+4){grid-column:span 3;border-top:1px solid var(--line)}.figure:nth-child(3){border-right:0}
.cols{grid-template-columns:minmax(0,1fr)}.cols>section:first-child{border-right:0;order:1}.side{position:static;max-height:none;border-bottom:1px solid var(--line)}.figure h2{letter-spacing:0;font-size:11px}}
@media screen and (max-width:560px){.pair{grid-template-columns:minmax(0,1fr)}.pair>:first-child{border-right:0;padding-bottom:0}.pair>:last-child{border-left:2px solid var(--accent);margin-left:12px;padding-left:8px}.pair:first-of-type>h2{display:none}}
@media print{@page{margin:14mm}body{font-size:10.5pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}.side{position:static;max-height:none;overflow:visible}.figure{padding:8px 12px}.figure h2{font-size:7.5pt;letter-spacing:0}.value{font-size:13pt}.value small{font-size:8.5pt}.cols{display:block}.cols>section:first-child{border-right:0;border-bottom:1px solid var(--line)}.pair,.summary li,tr,.figure,.l{break-inside:avoid}h2.part{break-after:avoid}.note{font-size:9pt}}
`;

/** Pointing at a claim marks its source in the note and brings it into sight beside the claim. */
export const REPORT_SCRIPT = `(function(){
var marks=[].slice.call(document.querySelectorAll('[data-a]')),shown=[];
function spans(el){return el.getAttribute('data-s').split(' ').map(function(s){return s.split('-').map(Number)})}
function hide(){shown.forEach(function(m){m.classList.remove('hit')});shown=[]}
function show(el){hide();spans(el).forEach(function(s){marks.forEach(function(m){var a=+m.getAttribute('data-a');if(a>=s[0]&&a<s[1]){m.classList.add('hit');shown.push(m)}})})}
['mouseover','focusin'].forEach(function(type){document.addEventListener(type,function(event){var el=event.target.closest&&event.target.closest('[data-s]');if(el)show(el);else hide()})});
})();`;
