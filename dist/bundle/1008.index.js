"use strict";
exports.id = 1008;
exports.ids = [1008];
exports.modules = {

/***/ 31008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeGraphHtml: () => (/* binding */ writeGraphHtml),
  writeHtml: () => (/* binding */ writeHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
;// CONCATENATED MODULE: ./src/report/html/embed-json.ts
// A value in, JSON out that may stand between script tags: no text in it can end the element or start a comment.
function embedJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => {
        return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

// EXTERNAL MODULE: ./src/report/html/graph-data.ts + 1 modules
var graph_data = __webpack_require__(34929);
;// CONCATENATED MODULE: ./src/report/html/page-files.generated.ts
// Made by scripts/page.ts from page/: do not edit, run `node --import tsx scripts/page.ts`.
const PAGE_SCRIPT = `"use strict";(()=>{var __getOwnPropNames=Object.getOwnPropertyNames;var __esm=(fn,res,err)=>function __init(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};function visibleLine(text,limit=1e3){const line=text.replace(LONE_SURROGATE,"\\uFFFD").replace(/[\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029]+/g," ").replace(INVISIBLE,codePoint);return clip(line,limit)}function visibleText(text){return text.replace(LONE_SURROGATE,"\\uFFFD").replace(/\\r\\n?/g,"\\n").replace(INVISIBLE,mark=>mark==="\\n"||mark==="	"?mark:codePoint(mark))}function clip(text,limit){if(text.length<=limit)return text;const cut2=text.slice(0,Math.max(0,limit-1)).replace(/[\\ud800-\\udbff]$/,"");return\`\${cut2}\\u2026\`}function encodePath(path){return path.replace(LONE_SURROGATE,"\\uFFFD").split("/").map(part=>encodeURIComponent(part).replace(/[!'()*]/g,percent)).join("/")}function percent(character){return\`%\${character.charCodeAt(0).toString(16).toUpperCase()}\`}function codePoint(character){const digits=character.codePointAt(0).toString(16).toUpperCase();return digits.length>4?\`\\\\u{\${digits}}\`:\`\\\\u\${digits.padStart(4,"0")}\`}var LONE_SURROGATE,INVISIBLE;var init_escape_markdown=__esm({"src/report/escape-markdown.ts"(){"use strict";LONE_SURROGATE=/[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]/g;INVISIBLE=/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]/gu}});function el(tag,attributes={},...children){const element=document.createElement(tag);for(const[name,value]of Object.entries(attributes)){if(/^(?:on|href$|src|style$)/i.test(name))throw new Error(\`\${name} is not for el\`);element.setAttribute(name,name==="class"?value:visibleLine(value))}append(element,children);return element}function append(element,children){for(const child of children){if(child!==null)element.append(typeof child==="string"?document.createTextNode(visibleText(child)):child)}}function setText(element,text){element.textContent=visibleText(text)}function clear(element){element.replaceChildren()}function sentence(text){const parts=text.split("\`");if(parts.length%2===0){const rest=parts.pop();parts.push(\`\${parts.pop()}\\\`\${rest}\`)}return parts.map((part,index)=>index%2===1&&part!==""?el("code",{},part):part)}function link(url,attributes,...children){if(url===null||!/^https?:\\/\\//.test(url))return el("span",attributes,...children);const anchor=el("a",{...attributes,rel:"noopener noreferrer",target:"_blank"},...children);anchor.href=url;return anchor}function button(attributes,onPress,...children){const element=el("button",{type:"button",...attributes},...children);element.addEventListener("click",onPress);return element}var init_element=__esm({"src/report/html/page/element.ts"(){"use strict";init_escape_markdown()}});function filterFindings(findings,filter){const tests=wordTests(filter.words);const shown=new Set;for(const[index,finding]of findings.entries()){if(filter.severities.size>0&&!filter.severities.has(finding.severity))continue;if(filter.state!==""&&finding.state!==filter.state)continue;if(filter.certainty!==""&&finding.certainty!==filter.certainty)continue;if(filter.rule!==""&&finding.rule!==filter.rule)continue;if(tests.every(test=>test(finding)))shown.add(index)}return shown}function countValues(findings,field){const counts=new Map;for(const finding of findings)counts.set(finding[field],(counts.get(finding[field])??0)+1);return counts}function wordTests(words){const tokens=words.toLowerCase().split(/\\s+/).filter(token=>token!=="");return tokens.map(token=>{const colon=token.indexOf(":");const field=token.slice(0,colon);if(colon>0&&Object.hasOwn(FIELDS,field)){const wanted=token.slice(colon+1);return finding=>FIELDS[field](finding).toLowerCase().includes(wanted)}return finding=>textOf(finding).includes(token)})}function textOf(finding){const{path,line,rule,asset,name,clause,message,help,severity,certainty,reason}=finding;const trail=finding.trail.map(step=>\`\${step.name} \${step.path}\`).join(" ");return\`\${path}:\${line} \${rule} \${asset} \${name} \${clause} \${message} \${help} \${severity} \${certainty} \${reason} \${trail}\`.toLowerCase()}var EVERYTHING,FIELDS;var init_filter_findings=__esm({"src/report/html/page/filter-findings.ts"(){"use strict";EVERYTHING={words:"",severities:new Set,state:"",certainty:"",rule:""};FIELDS={rule:finding=>finding.rule,path:finding=>finding.path,severity:finding=>finding.severity,certainty:finding=>finding.certainty,is:finding=>finding.state,asset:finding=>\`\${finding.asset} \${finding.name} \${finding.trail.map(step=>step.name).join(" ")}\`}}});function excerptView(excerpt){const{firstLine,lines}=excerpt;const indent=commonIndent(lines);const rows=lines.map((line,index)=>{const number=firstLine+index;const isMarked=number>=excerpt.line&&number<=excerpt.endLine;return el("div",{class:isMarked?"row marked":"row"},el("span",{class:"number"},String(number)),el("span",{class:"text"},...isMarked?markedParts(excerpt,line,number,indent):[line.slice(indent)]))});return el("div",{class:"excerpt",role:"figure","aria-label":\`Lines \${firstLine} to \${firstLine+lines.length-1}\`,tabindex:"0"},...rows)}function markedParts(excerpt,line,number,indent){const start=number===excerpt.line?Math.max(indent,excerpt.startColumn-1):indent;const end=number===excerpt.endLine?Math.min(line.length,excerpt.endColumn-1):line.length;if(end<=start)return[line.slice(indent)];return[line.slice(indent,start),el("mark",{},line.slice(start,end)),line.slice(end)]}function commonIndent(lines){const widths=lines.filter(line=>line.trim()!=="").map(line=>/^[ \\t]*/.exec(line)[0].length);return widths.length===0?0:Math.min(...widths)}var init_excerpt_view=__esm({"src/report/html/page/excerpt-view.ts"(){"use strict";init_element()}});function placeLink(blobUrl,path,line){const plain2=RENDERED.test(path)?"?plain=1":"";const url=blobUrl===null||path==="."?null:\`\${blobUrl}\${encodePath(path)}\${plain2}#L\${line}\`;return link(url,{class:"place"},path==="."?path:\`\${path}:\${line}\`)}var RENDERED;var init_place_link=__esm({"src/report/html/page/place-link.ts"(){"use strict";init_escape_markdown();init_element();RENDERED=/\\.(?:md|markdown|mdx|rst|adoc|asciidoc|ipynb|csv|tsv|svg|org)$/i}});function findingView(finding,actions){const body=el("div",{class:"body",id:\`body-\${finding.id}\`,hidden:""});const toggle=button({class:"head","aria-expanded":"false","aria-controls":\`body-\${finding.id}\`},()=>setOpen(toggle.getAttribute("aria-expanded")!=="true"),el("span",{class:\`severity \${finding.severity}\`},finding.severity),el("span",{class:"what"},...sentence(finding.message)),el("span",{class:"where"},\`\${finding.path}:\${finding.line}\`,...notes(finding).map(note=>el("span",{class:"note"},note))));const element=el("li",{class:\`finding \${finding.state}\`,id:\`finding-\${finding.id}\`},toggle,body);function setOpen(isOpen){if(isOpen&&body.childElementCount===0)body.append(...bodyOf(finding,actions));body.hidden=!isOpen;toggle.setAttribute("aria-expanded",String(isOpen))}return{element,setOpen,toggle}}function notes(finding){const list=[finding.clause.replace(/-/g," ")];if(finding.certainty!=="proven")list.push(finding.certainty);if(finding.state==="old")list.push("before this change");if(finding.state==="accepted")list.push("accepted");return list}function bodyOf(finding,actions){const parts=[];if(finding.excerpt)parts.push(excerptView(finding.excerpt));if(finding.trail.length>1)parts.push(trailView(finding,actions));if(finding.reason!=="")parts.push(el("p",{class:"help"},el("b",{},"Accepted "),finding.reason));if(finding.help!=="")parts.push(el("p",{class:"help"},el("b",{},"Mend "),...sentence(finding.help)));if(finding.fix&&finding.fix.diff.length>0)parts.push(fixView(finding.fix));parts.push(el("footer",{},actions.blobUrl===null?null:openLink(actions.blobUrl,finding),el("span",{class:"rule"},finding.rule),finding.trail.length>0?button({class:"plain show"},()=>actions.showTrail(finding.trail),"Show in graph"):null,el("a",{class:"anchor","aria-label":"Link to this finding"},\`#\${finding.id.slice(0,7)}\`)));parts.at(-1).querySelector("a.anchor").href=\`#finding-\${encodePath(finding.id)}\`;return parts}function openLink(blobUrl,{path,line}){const open=placeLink(blobUrl,path,line);open.className="open";open.textContent="Open file";return open}function trailView(finding,{blobUrl}){const last=finding.trail.length-1;const steps2=finding.trail.map((step,index)=>el("li",{class:index===0?"start":index===last?"end":""},el("span",{class:"asset"},step.name),placeLink(blobUrl,step.path,step.line),step.code===""||index===last?null:el("code",{class:"line"},step.code)));return el("ol",{class:"trail","aria-label":"From the change to this place"},...steps2)}function fixView({verified,diff}){const lines=diff.map(line=>{const kind=line.startsWith("@@")?"hunk":line.startsWith("-")?"minus":line.startsWith("+")?"plus":"";return el("span",{class:kind},\`\${line}
\`)});const copy=button({class:"plain"},()=>void copyLines(copy,diff),"Copy");return el("div",{class:"fix"},el("p",{class:"help"},el("b",{},"Fix "),verified?"checked: nothing breaks with it":"not checked",copy),el("pre",{class:"diff",tabindex:"0"},...lines))}async function copyLines(control,lines){try{await navigator.clipboard.writeText(\`\${lines.join("\\n")}
\`);control.textContent="Copied"}catch{clear(control);control.textContent="Select and copy by hand"}}var init_finding_view=__esm({"src/report/html/page/finding-view.ts"(){"use strict";init_escape_markdown();init_element();init_excerpt_view();init_place_link()}});function findingsView(data,actions){const{findings}=data;const views=findings.map(finding=>findingView(finding,actions));const state=findings.some(finding=>finding.state==="new")?"new":"";let filter={...EVERYTHING,state};const groups=data.groups.map(group=>groupView(group,views,data.blobUrl));const none=el("p",{class:"none",hidden:""},"No finding is like that.");const shown=el("output",{class:"shown","aria-live":"polite"});function update(change){filter={...filter,...change};const visible=filterFindings(findings,filter);for(const[index,view]of views.entries())view.element.hidden=!visible.has(index);for(const[index,group]of data.groups.entries()){const count=group.members.filter(member=>visible.has(member)).length;groups[index].element.hidden=count===0;groups[index].setCount(count)}none.hidden=visible.size>0;shown.textContent=visible.size===findings.length?\`\${findings.length}\`:\`\${visible.size} of \${findings.length}\`}const form=filterForm(findings,filter,update);const list=el("div",{class:"groups"},...groups.map(group=>group.element),none);list.addEventListener("keydown",event=>moveFocus(event,views));const element=el("section",{class:findings.length>MANY?"findings many":"findings",id:"findings","aria-label":"Findings"},el("h2",{},"Findings ",shown),form.element,list);update({});for(const[index,view]of views.entries())if(index<OPEN_AT_FIRST&&!view.element.hidden)view.setOpen(true);return{element,search:form.search,reveal(id){const index=findings.findIndex(finding=>finding.id===id);if(index<0)return false;if(views[index].element.hidden)form.reset();views[index].setOpen(true);views[index].element.scrollIntoView({block:"center"});views[index].toggle.focus({preventScroll:true});return true}}}function groupView(group,views,blobUrl){const count=el("span",{class:"count"});const element=el("article",{class:"group"},el("header",{},el("h3",{},...sentence(group.text)),group.path===null?null:placeLink(blobUrl,group.path,group.line),count),el("ul",{},...group.members.map(member=>views[member].element)));return{element,setCount(number){count.textContent=number===1?"1 place":\`\${number} places\`}}}function filterForm(findings,initial,update){const search=el("input",{type:"search",placeholder:"Search, or rule:\\u2026 path:\\u2026 asset:\\u2026","aria-label":"Search the findings",autocomplete:"off",spellcheck:"false"});search.addEventListener("input",()=>update({words:search.value}));search.addEventListener("keydown",event=>{if(event.key!=="Escape")return;if(search.value==="")search.blur();search.value="";update({words:""})});const severities=new Set;const counts=countValues(findings,"severity");const chips=SEVERITIES.filter(severity=>counts.has(severity)).map(severity=>{const box=el("input",{type:"checkbox",class:"visually-hidden"});box.addEventListener("change",()=>{if(box.checked)severities.add(severity);else severities.delete(severity);update({severities:new Set(severities)})});return el("label",{class:\`chip \${severity}\`},box,severity,el("span",{class:"count"},\` \${counts.get(severity)}\`))});const selects=[choice("When","state",countValues(findings,"state"),initial.state,value=>STATES[value]??value,update),choice("Certainty","certainty",countValues(findings,"certainty"),"",value=>value,update),choice("Rule","rule",countValues(findings,"rule"),"",value=>value,update)].filter(select=>select!==null);const element=el("form",{class:"filters",role:"search"},search,el("div",{class:"choices"},...chips.length>1?chips:[],...selects));element.addEventListener("submit",event=>event.preventDefault());return{element,search,reset(){search.value="";severities.clear();for(const box of element.querySelectorAll("input[type=checkbox]"))box.checked=false;for(const select of element.querySelectorAll("select"))select.value="";update({...EVERYTHING})}}}function choice(label,field,counts,value,name,update){if(counts.size<2)return null;const select=el("select",{"aria-label":label});select.append(el("option",{value:""},\`\${label}: any\`));for(const[option,count]of counts)select.append(el("option",{value:option},\`\${name(option)} (\${count})\`));select.value=value;select.addEventListener("change",()=>update({[field]:select.value}));return select}function moveFocus(event,views){if(event.key!=="ArrowDown"&&event.key!=="ArrowUp")return;const shown=views.filter(view=>!view.element.hidden);const at=shown.findIndex(view=>view.toggle===document.activeElement);if(at<0)return;const next=shown[at+(event.key==="ArrowDown"?1:-1)];if(!next)return;event.preventDefault();next.toggle.focus()}var SEVERITIES,STATES,OPEN_AT_FIRST,MANY;var init_findings_view=__esm({"src/report/html/page/findings-view.ts"(){"use strict";init_element();init_filter_findings();init_finding_view();init_place_link();SEVERITIES=["critical","high","medium","low"];STATES={new:"By this change",old:"Before it",accepted:"Accepted"};OPEN_AT_FIRST=4;MANY=80}});var NO_COLUMN,EVERY_COLUMN;var init_page_data=__esm({"src/report/html/page-data.ts"(){"use strict";NO_COLUMN=-1;EVERY_COLUMN=-2}});function assetPanel(graph,{node,column},highlight,blobUrl,select,close){const data=graph.data.nodes[node];const fragment=document.createDocumentFragment();const own=column===NO_COLUMN?null:data.columns[column];fragment.append(el("header",{},el("p",{class:"kind"},own?\`column of \${data.kind.replace(/-/g," ")}\`:data.kind.replace(/-/g," ")),button({class:"quiet close","aria-label":"Close"},close,"\\xD7"),el("h3",{},own?own[0]:data.name),own?el("p",{class:"of"},button({class:"plain"},()=>select({node,column:NO_COLUMN}),data.name),own[1]===""?null:el("code",{},own[1])):null,data.path===""?null:placeLink(blobUrl,data.path,data.line)));fragment.append(lineageList(graph,"Made from","upstream",highlight.upstream,select));fragment.append(lineageList(graph,"Feeds","downstream",highlight.downstream,select));if(!own&&data.columns.length>0)fragment.append(columnList(graph,node,select));return fragment}function lineageList(graph,title,role,lineage,select){const{nodes}=graph.data;const columns=new Map;for(const key of lineage.columns.keys()){const[node,column]=key.split("/").map(Number);columns.set(node,[...columns.get(node)??[],column])}const reached=[...lineage.nodes].sort((a,b)=>b[1]-a[1]||(nodes[a[0]].name<nodes[b[0]].name?-1:1));const items=reached.slice(0,MOST_LISTED).map(([node,level])=>{const names=(columns.get(node)??[]).sort((a,b)=>a-b);return el("li",level===1?{class:"weak"}:{},button({class:"plain"},()=>select({node,column:NO_COLUMN}),nodes[node].name),names.length===0?null:el("span",{class:"columns"},...names.slice(0,MOST_COLUMNS).map(column=>button({class:"plain column"},()=>select({node,column}),nodes[node].columns[column][0])),names.length>MOST_COLUMNS?\`and \${names.length-MOST_COLUMNS} more\`:null))});if(reached.length>MOST_LISTED)items.push(el("li",{class:"weak"},\`and \${reached.length-MOST_LISTED} more\`));return el("section",{class:role},el("h4",{},title,el("span",{class:"count"},\` \${reached.length}\`)),items.length===0?el("p",{class:"none"},role==="upstream"?"Nothing known: it starts here.":"Nothing known reads it."):el("ul",{},...items))}function columnList(graph,node,select){const{columns}=graph.data.nodes[node];const items=columns.map(([name,type,mark],column)=>el("li",mark===""?{}:{class:mark},button({class:"plain column"},()=>select({node,column}),name),el("span",{class:"type"},mark===""?type:\`\${type} \${mark}\`.trim())));return el("section",{class:"all-columns"},el("h4",{},"Columns",el("span",{class:"count"},\` \${columns.length}\`)),el("ul",{},...items))}var MOST_LISTED,MOST_COLUMNS;var init_asset_panel=__esm({"src/report/html/page/asset-panel.ts"(){"use strict";init_page_data();init_element();init_place_link();MOST_LISTED=200;MOST_COLUMNS=8}});function hasFold(box){return box.hidden>0||box.isUnfolded}function boxHeight(rows,withFold){const lines=rows+(withFold?1:0);return HEADER+lines*ROW+(lines>0?5:0)}function rowOffset(box,column){const row=column<0?-1:box.rows.indexOf(column);if(row>=0)return HEADER+(row+.5)*ROW;return column>=0&&box.hidden>0?box.height-ROW/2-2:HEADER/2}var BOX_WIDTH,HEADER,ROW;var init_box=__esm({"src/report/html/page/box.ts"(){"use strict";BOX_WIDTH=212;HEADER=44;ROW=21}});function toWorld(camera,size,point){return{x:camera.x+(point.x-size.width/2)/camera.scale,y:camera.y+(point.y-size.height/2)/camera.scale}}function zoomAt(camera,size,point,factor){const scale=clampScale(camera.scale*factor);const fixed=toWorld(camera,size,point);return{x:fixed.x-(point.x-size.width/2)/scale,y:fixed.y-(point.y-size.height/2)/scale,scale}}function fitBounds(bounds,size,largest=1){const room=Math.min(48,size.width*.06);const scale=Math.min(largest,(size.width-2*room)/Math.max(1,bounds.width),(size.height-2*room)/Math.max(1,bounds.height));return{x:bounds.x+bounds.width/2,y:bounds.y+bounds.height/2,scale:clampScale(scale)}}function between(from,to,part){const eased=1-(1-part)**3;const scale=from.scale*(to.scale/from.scale)**eased;return{x:from.x+(to.x-from.x)*eased,y:from.y+(to.y-from.y)*eased,scale}}function visibleBounds(camera,size){const width=size.width/camera.scale;const height=size.height/camera.scale;return{x:camera.x-width/2,y:camera.y-height/2,width,height}}function clampScale(scale){return Math.min(LARGEST,Math.max(SMALLEST,Number.isFinite(scale)?scale:1))}var SMALLEST,LARGEST;var init_camera=__esm({"src/report/html/page/camera.ts"(){"use strict";SMALLEST=.01;LARGEST=2.5}});var ROWS_FROM,NAMES_FROM;var init_scene=__esm({"src/report/html/page/scene.ts"(){"use strict";ROWS_FROM=.5;NAMES_FROM=.18}});function*edgeSteps(context,scene,seen){const{palette,highlight,camera}=scene;const thin=1/Math.min(1,Math.max(camera.scale,.06));context.globalAlpha=highlight?.25:1;yield*strokeAll(context,scene,seen,0,palette.edge,thin);yield*strokeAll(context,scene,seen,1,palette.bad,thin*1.5);context.globalAlpha=1;if(!highlight)return;for(const[style,edges]of byStyle(highlight.edges)){const[role,level]=style.split(" ");context.beginPath();addLit(context,scene,edges,seen,highlight.isWhole);context.strokeStyle=palette[role];context.lineWidth=thin*(level==="2"?2:1.2);context.setLineDash(level==="2"?[]:[5*thin,4*thin]);context.stroke()}context.setLineDash([])}function byStyle(edges){const styles=new Map;for(const[edge,{role,level}]of edges){const key=\`\${role} \${level}\`;const known=styles.get(key);if(known)known.push(edge);else styles.set(key,[edge])}return[...styles].sort(([a],[b])=>a.charCodeAt(a.length-1)-b.charCodeAt(b.length-1))}function*strokeAll(context,{graph,layout,camera},seen,broken,color,width){context.strokeStyle=color;context.lineWidth=width;let lines=0;context.beginPath();const isFull=added=>{if(!added||++lines%LINES_A_STEP>0)return false;context.stroke();return true};if(camera.scale>=ROWS_FROM){for(const[edge,data]of graph.data.edges.entries()){if(data[6]!==broken||graph.isCarrier[edge]||!(broken||touches(layout.lines,edge,seen)))continue;if(!isFull(addLine(context,layout.lines,edge,seen,false)))continue;yield;context.beginPath()}}else{const isStraight=graph.pairs.length>MOST_CURVES;for(const[pair,data]of graph.pairs.entries()){if((data.broken?1:0)!==broken)continue;if(!isFull(addLine(context,layout.pairLines,pair,seen,isStraight)))continue;yield;context.beginPath()}}context.stroke()}function addLit(context,{graph,layout,camera},edges,seen,isWhole){if(camera.scale>=ROWS_FROM&&!isWhole){for(const edge of edges)addLine(context,layout.lines,edge,seen,edges.length>MOST_CURVES);return}const pairs=new Set(edges.map(edge=>graph.pairOf[edge]));for(const pair of pairs)addLine(context,layout.pairLines,pair,seen,pairs.size>MOST_CURVES)}function touches(lines,at,seen){return isInside(lines[at*4],lines[at*4+1],seen)||isInside(lines[at*4+2],lines[at*4+3],seen)}function isInside(x,y,{x:left,y:top,width,height}){return x>=left&&x<=left+width&&y>=top&&y<=top+height}function addLine(context,lines,at,seen,isStraight){const x1=lines[at*4];const y1=lines[at*4+1];const x2=lines[at*4+2];const y2=lines[at*4+3];const bend=Math.min(260,Math.max(36,Math.abs(x2-x1)*.42));if(Math.max(x1+bend,x2)<seen.x||Math.min(x1,x2-bend)>seen.x+seen.width)return false;if(Math.max(y1,y2)<seen.y||Math.min(y1,y2)>seen.y+seen.height)return false;context.moveTo(x1,y1);if(isStraight)context.lineTo(x2,y2);else context.bezierCurveTo(x1+bend,y1,x2-bend,y2,x2,y2);return true}var MOST_CURVES,LINES_A_STEP;var init_draw_edges=__esm({"src/report/html/page/draw-edges.ts"(){"use strict";init_scene();MOST_CURVES=3e3;LINES_A_STEP=250}});function columnKey(node,column){return\`\${node}/\${column}\`}function traceLineage(graph,node,column,direction){const lineage={nodes:new Map,columns:new Map,edges:new Map};const seen=new Map([[columnKey(node,column),2]]);const queues={2:[[node,column]],1:[]};for(const level of[2,1]){const queue=queues[level];for(let at=0;at<queue.length;at++){const[current,wanted]=queue[at];for(const step of steps(graph,current,wanted,direction)){const reached=level===2&&step.carries?2:1;raise(lineage.edges,step.edge,reached);if(step.node===node)continue;raise(lineage.nodes,step.node,reached);const key=columnKey(step.node,step.column);if(step.column>=0)raise(lineage.columns,key,reached);if((seen.get(key)??0)>=reached)continue;seen.set(key,reached);queues[reached].push([step.node,step.column])}}}return lineage}function steps(graph,node,wanted,direction){const found=[];const isDown=direction==="downstream";for(const edge of isDown?graph.out[node]:graph.into[node]){if(graph.isCarrier[edge])continue;const[source,sourceColumn,target,targetColumn]=graph.data.edges[edge];const own=isDown?sourceColumn:targetColumn;const next=isDown?target:source;const other=isDown?targetColumn:sourceColumn;const decides=!isDown&&own===NO_COLUMN;if(wanted!==NO_COLUMN&&own!==wanted&&own!==EVERY_COLUMN&&!decides)continue;const column=other===EVERY_COLUMN?sameColumn(graph,node,wanted,next):other;found.push({edge,node:next,column,carries:targetColumn!==NO_COLUMN||wanted===NO_COLUMN})}return found}function sameColumn(graph,node,column,other){if(column<0)return NO_COLUMN;const name=graph.data.nodes[node].columns[column][0].toLowerCase();return graph.data.nodes[other].columns.findIndex(candidate=>candidate[0].toLowerCase()===name)}function raise(levels,key,level){if((levels.get(key)??0)<level)levels.set(key,level)}var init_trace_lineage=__esm({"src/report/html/page/trace-lineage.ts"(){"use strict";init_page_data()}});function drawGraph(context,scene){const steps2=drawSteps(context,scene);while(!steps2.next().done);}function*drawSteps(context,scene){const{camera,size,ratio,palette}=scene;context.setTransform(1,0,0,1,0,0);context.fillStyle=palette.page;context.fillRect(0,0,size.width*ratio,size.height*ratio);const scale=camera.scale*ratio;context.setTransform(scale,0,0,scale,size.width/2*ratio-camera.x*scale,size.height/2*ratio-camera.y*scale);const seen=visibleBounds(camera,size);yield*edgeSteps(context,scene,seen);let drawn=0;for(const[node,box]of scene.layout.boxes.entries()){if(isOutside(box,seen))continue;drawBox(context,scene,node,box);if(++drawn%BOXES_A_STEP===0)yield}}function isOutside(box,seen){return box.x>seen.x+seen.width||box.x+BOX_WIDTH<seen.x||box.y>seen.y+seen.height||box.y+box.height<seen.y}function drawBox(context,scene,node,box){const{palette,highlight,camera}=scene;const data=scene.graph.data.nodes[node];const role=highlight?.roles.get(node)??null;const dim=highlight!==null&&role===null?.35:1;const tone=toneOf(data,palette);const roleColor=role===null?null:palette[role];if(camera.scale<NAMES_FROM){context.globalAlpha=dim;context.fillStyle=roleColor??tone??palette.edge;context.fillRect(box.x,box.y,BOX_WIDTH,box.height);context.globalAlpha=1;return}context.fillStyle=palette.surface;context.beginPath();context.roundRect(box.x,box.y,BOX_WIDTH,box.height,8);context.fill();context.globalAlpha=dim;context.lineWidth=(role===null?1:2)/Math.min(1,Math.max(camera.scale,.3));context.strokeStyle=roleColor??tone??palette.line;if(data.mark==="removed")context.setLineDash([6,4]);context.stroke();context.setLineDash([]);if(camera.scale>=ROWS_FROM){drawHeader(context,scene,data,box,tone);drawRows(context,scene,node,data,box)}else drawName(context,scene,data,box,tone);context.globalAlpha=1}function toneOf(data,palette){if(data.mark==="broken"||data.mark==="removed")return palette.bad;if(data.mark==="added")return palette.good;if(data.mark==="changed"||data.columns.some(column=>column[2]!==""))return palette.warn;return null}function drawHeader(context,{palette},data,box,tone){context.textBaseline="alphabetic";context.textAlign="left";context.font=\`500 10px \${SANS}\`;context.fillStyle=tone??palette.soft;const state={"":"",broken:" \\xB7 breaks",removed:" \\xB7 removed",added:" \\xB7 new",changed:" \\xB7 changed"}[data.mark];context.fillText(\`\${data.kind.replace(/-/g," ")}\${state}\`,box.x+12,box.y+16);context.font=\`600 13px \${SANS}\`;context.fillStyle=palette.ink;context.fillText(fitText(context,data.name,BOX_WIDTH-24,true),box.x+12,box.y+33);if(box.rows.length>0||hasFold(box)){context.fillStyle=palette.line;context.fillRect(box.x,box.y+HEADER-.5,BOX_WIDTH,1)}}function drawRows(context,scene,node,data,box){const{palette,highlight,hover}=scene;context.textBaseline="middle";for(const[row,column]of box.rows.entries()){const[name,type,mark]=data.columns[column];const y=box.y+HEADER+row*ROW+2;const role=highlight?.columns.get(columnKey(node,column))??null;const wash=role!==null?palette[\`\${role}-wash\`]:mark==="removed"||mark==="broken"?palette["bad-wash"]:mark==="added"?palette["good-wash"]:mark==="changed"?palette["warn-wash"]:null;const isHovered=hover?.node===node&&hover.column===column;if(wash!==null||isHovered){context.fillStyle=wash??palette.raised;context.beginPath();context.roundRect(box.x+4,y,BOX_WIDTH-8,ROW-1,4);context.fill()}const middle=y+ROW/2;context.font=\`11px \${MONO}\`;context.textAlign="right";context.fillStyle=palette.faint;const shortType=type===""?"":fitText(context,type,76,false);context.fillText(shortType,box.x+BOX_WIDTH-12,middle);const room=BOX_WIDTH-32-(shortType===""?0:context.measureText(shortType).width);context.textAlign="left";context.font=\`\${role!==null||mark!==""?"600 ":""}12px \${MONO}\`;context.fillStyle=role!==null?palette[role]:mark==="removed"||mark==="broken"?palette.bad:palette.ink;const label=fitText(context,name,room,false);context.fillText(label,box.x+12,middle);if(mark==="removed")context.fillRect(box.x+12,middle-.5,context.measureText(label).width,1)}if(!hasFold(box))return;context.font=\`11px \${SANS}\`;context.textAlign="left";context.fillStyle=hover?.node===node&&hover.column===NO_COLUMN?palette.accent:palette.soft;const text=box.hidden>0?\`\${box.hidden} \${box.rows.length>0?"more":box.hidden===1?"column":"columns"}\`:"fewer";context.fillText(text,box.x+12,box.y+box.height-ROW/2-2)}function drawName(context,{palette,camera},data,box,tone){const size=Math.min(42,11/camera.scale,box.height*.6);context.font=\`600 \${Math.round(size)}px \${SANS}\`;context.textBaseline="middle";context.textAlign="left";context.fillStyle=tone??palette.ink;context.fillText(fitText(context,data.name,BOX_WIDTH-20,true),box.x+10,box.y+Math.min(box.height/2,HEADER/2+size/4))}function fitText(context,text,width,fromFront){const key=\`\${context.font}\\0\${Math.round(width)}\\0\${text}\`;const known=fitted.get(key);if(known!==void 0)return known;const line=visibleLine(text,200);const result=cut(context,line,width,fromFront&&line.includes("/"));if(fitted.size>2e4)fitted.clear();fitted.set(key,result);return result}function cut(context,line,width,fromFront){if(context.measureText(line).width<=width)return line;let low=0;let high=line.length;const piece=length=>fromFront?\`\\u2026\${line.slice(line.length-length)}\`:\`\${line.slice(0,length)}\\u2026\`;while(low<high){const middle=Math.ceil((low+high)/2);if(context.measureText(piece(middle)).width<=width)low=middle;else high=middle-1}return piece(low)}var SANS,MONO,BOXES_A_STEP,fitted;var init_draw_graph=__esm({"src/report/html/page/draw-graph.ts"(){"use strict";init_escape_markdown();init_page_data();init_box();init_camera();init_draw_edges();init_scene();init_trace_lineage();SANS='system-ui, -apple-system, "Segoe UI", sans-serif';MONO="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace";BOXES_A_STEP=40;fitted=new Map}});function highlightLineage(graph,node,column){const upstream=traceLineage(graph,node,column,"upstream");const downstream=traceLineage(graph,node,column,"downstream");const highlight={roles:new Map,columns:new Map,edges:new Map,isWhole:column===NO_COLUMN,upstream,downstream};for(const[role,lineage]of[["upstream",upstream],["downstream",downstream]]){for(const reached of lineage.nodes.keys())highlight.roles.set(reached,role);for(const key of lineage.columns.keys())highlight.columns.set(key,role);for(const[edge,level]of lineage.edges)highlight.edges.set(edge,{role,level})}highlight.roles.set(node,"accent");if(column!==NO_COLUMN)highlight.columns.set(columnKey(node,column),"accent");return highlight}function highlightTrail(graph,trail){const position=new Map(graph.data.nodes.map((node,index)=>[node.id,index]));const nothing=()=>({nodes:new Map,columns:new Map,edges:new Map});const highlight={roles:new Map,columns:new Map,edges:new Map,isWhole:false,upstream:nothing(),downstream:nothing()};let before=-1;for(const step of trail){const node=position.get(step.asset);if(node===void 0)continue;highlight.roles.set(node,"bad");const column=graph.data.nodes[node].columns.findIndex(([name])=>name===step.column);if(column>=0)highlight.columns.set(columnKey(node,column),"bad");for(const edge of before<0?[]:graph.out[before]){const[,sourceColumn,target]=graph.data.edges[edge];const isMeant=sourceColumn<0||highlight.columns.has(columnKey(before,sourceColumn));if(target===node&&isMeant&&!graph.isCarrier[edge])highlight.edges.set(edge,{role:"bad",level:2})}before=node}return highlight.roles.size===0?null:highlight}var init_highlight=__esm({"src/report/html/page/highlight.ts"(){"use strict";init_page_data();init_trace_lineage()}});function indexGraph(data){const out=data.nodes.map(()=>[]);const into=data.nodes.map(()=>[]);const named=data.nodes.map(node=>new Set(node.columns.flatMap((c,at)=>c[2]===""?[]:[at])));const withColumns=new Set;const pairs=new Map;const pairOf=[];for(const[index,[source,sourceColumn,target,targetColumn,,,broken]]of data.edges.entries()){const pair=source*data.nodes.length+target;const known=pairs.get(pair);if(known)known.broken||=broken===1;else pairs.set(pair,{source,target,broken:broken===1,at:pairs.size});pairOf.push(pairs.get(pair).at);out[source].push(index);into[target].push(index);if(sourceColumn>=0)named[source].add(sourceColumn);if(targetColumn>=0)named[target].add(targetColumn);if(sourceColumn!==NO_COLUMN)withColumns.add(pair)}const isCarrier=data.edges.map(([source,sourceColumn,target,,,,broken])=>sourceColumn===NO_COLUMN&&broken===0&&withColumns.has(source*data.nodes.length+target));const linked=named.map(columns=>[...columns].sort((a,b)=>a-b));return{data,out,into,linked,isCarrier,pairs:[...pairs.values()],pairOf}}var init_index_graph=__esm({"src/report/html/page/index-graph.ts"(){"use strict";init_page_data()}});function connectedParts(graph){const part=new Int32Array(graph.data.nodes.length).fill(-1);const parts=[];for(let start=0;start<part.length;start++){if(part[start]!==-1)continue;const members=[start];part[start]=parts.length;for(const node of members){for(const next of neighbours(graph,node)){if(part[next]!==-1)continue;part[next]=parts.length;members.push(next)}}parts.push(members.sort((a,b)=>a-b))}return parts.sort((a,b)=>b.length-a.length||a[0]-b[0])}function sources(graph,node){return unique(graph.into[node].map(edge=>graph.data.edges[edge][0]))}function readers(graph,node){return unique(graph.out[node].map(edge=>graph.data.edges[edge][2]))}function neighbours(graph,node){return unique([...sources(graph,node),...readers(graph,node)])}function layerNodes(graph,members){const order=topologicalOrder(graph,members);const position=new Map(order.map((node,index)=>[node,index]));const forward=node=>readers(graph,node).filter(next=>position.get(next)>position.get(node));const layer=new Map(order.map(node=>[node,0]));const hasSource=new Set;for(const node of order){for(const next of forward(node)){hasSource.add(next);layer.set(next,Math.max(layer.get(next),layer.get(node)+1))}}for(const node of[...order].reverse()){const next=forward(node);if(hasSource.has(node)||next.length===0)continue;layer.set(node,Math.min(...next.map(reader=>layer.get(reader)))-1)}const layers=[];for(const node of members){const at=layer.get(node);layers[at]??=[];layers[at].push(node)}return layers.filter(nodes=>nodes!==void 0)}function topologicalOrder(graph,members){const state=new Map;const order=[];const roots=[...members].sort((a,b)=>sources(graph,a).length-sources(graph,b).length||a-b);for(const root of roots){if(state.has(root))continue;state.set(root,"open");const stack2=[{node:root,next:readers(graph,root),at:0}];while(stack2.length>0){const frame=stack2.at(-1);const child=frame.next[frame.at++];if(child===void 0){state.set(frame.node,"done");order.push(frame.node);stack2.pop()}else if(!state.has(child)){state.set(child,"open");stack2.push({node:child,next:readers(graph,child),at:0})}}}return order.reverse()}function unique(values){return[...new Set(values)]}var init_layer_nodes=__esm({"src/report/html/page/layer-nodes.ts"(){"use strict"}});function orderLayers(graph,layers){const ordered=layers.map(layer=>[...layer]);const layerOf=new Map;for(const[index,layer]of ordered.entries())for(const node of layer)layerOf.set(node,index);const near=new Map([...layerOf.keys()].map(node=>[node,neighbours(graph,node)]));const place2=new Map;for(const layer of ordered)spread(layer,place2);for(let sweep=0;sweep<SWEEPS;sweep++){const isForward=sweep%2===0;const indices=[...ordered.keys()];for(const index of isForward?indices:indices.reverse()){const layer=ordered[index];const weight=new Map(layer.map(node=>{const side=near.get(node).filter(other=>{const at=layerOf.get(other);return isForward?at<index:at>index});const mean=side.reduce((sum,other)=>sum+place2.get(other),0)/side.length;return[node,side.length===0?place2.get(node):mean]}));layer.sort((a,b)=>weight.get(a)-weight.get(b)||place2.get(a)-place2.get(b));spread(layer,place2)}}return ordered}function spread(layer,place2){for(const[index,node]of layer.entries())place2.set(node,(index+.5)/layer.length)}var SWEEPS;var init_order_layers=__esm({"src/report/html/page/order-layers.ts"(){"use strict";init_layer_nodes();SWEEPS=10}});function placeLayers(graph,layers,boxes){const members=new Set(layers.flat());const area=[...members].reduce((sum,node)=>sum+(boxes[node].height+BOX_GAP)*(BOX_WIDTH+LAYER_GAP),0);const tallest=Math.max(TALLEST,Math.sqrt(area)*.9);let x=0;const free=[];for(const layer of layers){const height=layer.reduce((sum,node)=>sum+boxes[node].height+BOX_GAP,0);const stacks=Math.ceil(height/tallest);for(const part of split(layer,stacks,boxes)){stack(part,boxes,x);x+=BOX_WIDTH+(stacks>1?BOX_GAP*2:LAYER_GAP)}if(stacks>1)x+=LAYER_GAP-BOX_GAP*2;else free.push(layer)}for(let round=0;round<ROUNDS;round++){const order=round%2===0?free:[...free].reverse();for(const layer of order)settle(graph,layer,boxes,round<ROUNDS-2?round%2:2)}}function split(layer,stacks,boxes){if(stacks<=1)return[[...layer]];const total=layer.reduce((sum,node)=>sum+boxes[node].height+BOX_GAP,0);const parts=[[]];let height=0;for(const node of layer){if(height>total/stacks&&parts.length<stacks){parts.push([]);height=0}parts.at(-1).push(node);height+=boxes[node].height+BOX_GAP}return parts}function stack(nodes,boxes,x){const height=nodes.reduce((sum,node)=>sum+boxes[node].height+BOX_GAP,-BOX_GAP);let y=-height/2;for(const node of nodes){boxes[node].x=x;boxes[node].y=y;y+=boxes[node].height+BOX_GAP}}function settle(graph,layer,boxes,side){const offsets=[];let offset=0;for(const node of layer){offsets.push(offset);offset+=boxes[node].height+BOX_GAP}const pools=[];for(const[index,node]of layer.entries()){const{y,weight}=wish(graph,node,boxes,side);let pool={sum:(y-offsets[index])*weight,weight,size:1};while(pools.length>0&&pools.at(-1).sum/pools.at(-1).weight>pool.sum/pool.weight){const before=pools.pop();pool={sum:before.sum+pool.sum,weight:before.weight+pool.weight,size:before.size+pool.size}}pools.push(pool)}let at=0;for(const{sum,weight,size}of pools){for(let count=0;count<size;count++,at++)boxes[layer[at]].y=sum/weight+offsets[at]}}function wish(graph,node,boxes,side){const box=boxes[node];let sum=0;let weight=0;const edges=[...side===1?[]:graph.into[node],...side===0?[]:graph.out[node]];for(const edge of edges){const[source,sourceColumn,target,targetColumn]=graph.data.edges[edge];const isSource=source===node;const other=boxes[isSource?target:source];const ownRow=rowOffset(box,isSource?sourceColumn:targetColumn);const otherRow=rowOffset(other,isSource?targetColumn:sourceColumn);sum+=other.y+otherRow-ownRow;weight+=1}return weight===0?{y:box.y,weight:.1}:{y:sum/weight,weight}}var LAYER_GAP,BOX_GAP,ROUNDS,TALLEST;var init_place_layers=__esm({"src/report/html/page/place-layers.ts"(){"use strict";init_box();LAYER_GAP=88;BOX_GAP=24;ROUNDS=6;TALLEST=2600}});function arrangeGraph(graph){return{parts:connectedParts(graph).map(members=>orderLayers(graph,layerNodes(graph,members)))}}function layoutGraph(graph,{parts},unfolded){const boxes=graph.data.nodes.map((_,node)=>makeBox(graph,node,unfolded.has(node)));const blocks=parts.filter(layers=>layers.length>1).map(layers=>block(graph,layers,boxes));const area=blocks.reduce((sum,{width,height})=>sum+(width+PART_GAP)*(height+PART_GAP),0);const singles=parts.filter(layers=>layers.length===1).flatMap(layers=>layers.flat());const widest=Math.max(0,...blocks.map(({width})=>width));const shelf=Math.max(widest,Math.sqrt(area*1.7),gridWidth(boxes,singles));let x=0;let y=0;let rowHeight=0;for(const{nodes,width,height}of blocks){if(x>0&&x+width>shelf){x=0;y+=rowHeight+PART_GAP;rowHeight=0}for(const node of nodes)move(boxes[node],x,y);x+=width+PART_GAP;rowHeight=Math.max(rowHeight,height)}stackSingles(boxes,singles,y+(rowHeight>0?rowHeight+PART_GAP:0),shelf);return{boxes,width:Math.max(BOX_WIDTH,...boxes.map(box=>box.x+BOX_WIDTH)),height:Math.max(HEADER,...boxes.map(box=>box.y+box.height)),lines:linesOf(boxes,graph.data.edges),pairLines:linesOf(boxes,graph.pairs.map(({source,target})=>[source,NO_COLUMN,target,NO_COLUMN]))}}function linesOf(boxes,ends){const lines=new Float32Array(ends.length*4);for(const[index,[source,sourceColumn,target,targetColumn]]of ends.entries()){const from=boxes[source];const to=boxes[target];lines.set([from.x+BOX_WIDTH,from.y+rowOffset(from,sourceColumn),to.x,to.y+rowOffset(to,targetColumn)],index*4)}return lines}function makeBox(graph,node,isUnfolded){const all=graph.data.nodes[node].columns;const linked=graph.linked[node];const rows=isUnfolded?all.map((_,index)=>index):firstRows(graph,node,linked);const hidden=all.length-rows.length;const folds=isUnfolded&&rows.length>0;return{x:0,y:0,rows,hidden,isUnfolded:folds,height:boxHeight(rows.length,hidden>0||folds)}}function firstRows(graph,node,linked){if(linked.length<=FOLDED_ROWS)return[...linked];const columns=graph.data.nodes[node].columns;const marked=linked.filter(column=>columns[column][2]!=="");const others=linked.filter(column=>columns[column][2]==="");return[...marked,...others].slice(0,FOLDED_ROWS).sort((a,b)=>a-b)}function block(graph,layers,boxes){const nodes=layers.flat();placeLayers(graph,layers,boxes);const left=Math.min(...nodes.map(node=>boxes[node].x));const top=Math.min(...nodes.map(node=>boxes[node].y));for(const node of nodes)move(boxes[node],-left,-top);const width=Math.max(...nodes.map(node=>boxes[node].x))+BOX_WIDTH;const height=Math.max(...nodes.map(node=>boxes[node].y+boxes[node].height));return{nodes,width,height}}function gridWidth(boxes,singles){const area=singles.reduce((sum,node)=>sum+(BOX_WIDTH+28)*(boxes[node].height+28),0);return Math.sqrt(area*1.6)}function stackSingles(boxes,singles,top,width){const columns=Math.max(1,Math.min(singles.length,Math.floor((width+28)/(BOX_WIDTH+28))));const ends=new Array(columns).fill(top);for(const node of singles){const column=ends.indexOf(Math.min(...ends));move(boxes[node],column*(BOX_WIDTH+28),ends[column]);ends[column]+=boxes[node].height+28}}function move(box,x,y){box.x+=x;box.y+=y}var FOLDED_ROWS,PART_GAP;var init_layout_graph=__esm({"src/report/html/page/layout-graph.ts"(){"use strict";init_page_data();init_box();init_layer_nodes();init_order_layers();init_place_layers();FOLDED_ROWS=10;PART_GAP=90}});function readPalette(probe){const entries=NAMES.map(name=>{probe.style.color=\`var(--\${name})\`;return[name,getComputedStyle(probe).color]});return Object.fromEntries(entries)}var NAMES;var init_palette=__esm({"src/report/html/page/palette.ts"(){"use strict";NAMES=["page","surface","raised","ink","soft","faint","line","accent","accent-wash","upstream","upstream-wash","downstream","downstream-wash","bad","bad-wash","warn","warn-wash","good","good-wash","edge"]}});function partsOf({layout,highlight,palette,size,ratio}){return[layout,highlight,palette,size.width,size.height,ratio]}function isSame(a,b){return a.every((part,at)=>part===b[at])}function begin(spare,scene,parts){const size={width:Math.round(scene.size.width*WIDER),height:Math.round(scene.size.height*WIDER)};const canvas=spare?.canvas??document.createElement("canvas");const context=spare?.context??canvas.getContext("2d",{alpha:false,willReadFrequently:true});const width=Math.round(size.width*scene.ratio);const height=Math.round(size.height*scene.ratio);if(canvas.width!==width||canvas.height!==height)Object.assign(canvas,{width,height});const camera={...scene.camera};const steps2=drawSteps(context,{...scene,camera,size,hover:null});return{picture:{canvas,context,camera,size,parts},steps:steps2}}function isNearEdge(picture,{camera,size,layout}){const grown=camera.scale/picture.camera.scale;if(grown>SCALE_CHANGE||grown<1/SCALE_CHANGE)return true;const left=(at,own,whole,end,from,shownHalf)=>{const room=(whole/picture.camera.scale-own/camera.scale)/2;const used=Math.abs(at-from);const isAll=from-shownHalf<=0&&from+shownHalf>=end;return isAll||used<room*ROOM_LEFT};const half={x:picture.size.width/picture.camera.scale/2,y:picture.size.height/picture.camera.scale/2};const wide=left(camera.x,size.width,picture.size.width,layout.width,picture.camera.x,half.x);return!wide||!left(camera.y,size.height,picture.size.height,layout.height,picture.camera.y,half.y)}function place(context,picture,scene){const{camera,size,ratio,palette}=scene;const grown=camera.scale/picture.camera.scale;context.setTransform(1,0,0,1,0,0);context.fillStyle=palette.page;context.fillRect(0,0,size.width*ratio,size.height*ratio);const width=picture.canvas.width*grown;const height=picture.canvas.height*grown;const x=(size.width/2+(picture.camera.x-camera.x)*camera.scale)*ratio-width/2;const y=(size.height/2+(picture.camera.y-camera.y)*camera.scale)*ratio-height/2;const isShifted=grown===1;context.drawImage(picture.canvas,isShifted?Math.round(x):x,isShifted?Math.round(y):y,width,height)}var WIDER,ROOM_LEFT,SCALE_CHANGE,BUDGET,MotionPicture;var init_motion_picture=__esm({"src/report/html/page/motion-picture.ts"(){"use strict";init_draw_graph();WIDER=1.6;ROOM_LEFT=.55;SCALE_CHANGE=1.35;BUDGET=5;MotionPicture=class{shown=null;work=null;spare=null;draw(context,scene){this.prepare(scene);if(!this.shown)return false;place(context,this.shown,scene);return true}prepare(scene){const parts=partsOf(scene);if(this.shown&&!isSame(this.shown.parts,parts)){this.spare=this.shown;this.shown=null}if(this.work&&!isSame(this.work.picture.parts,parts))this.work=null;const due=this.shown===null||isNearEdge(this.shown,scene);if(due&&!this.work)this.work=begin(this.spare,scene,parts);this.proceed();return this.work===null}proceed(){const{work}=this;if(!work)return;const until=performance.now()+BUDGET;while(performance.now()<until){const{done}=work.steps.next();work.picture.context.getImageData(0,0,1,1);if(!done)continue;this.spare=this.shown;this.shown=work.picture;this.work=null;return}}}}});function watchPointer(element,events){const down=new Map;let travelled=0;const pointOf=event=>{const{left,top}=element.getBoundingClientRect();return{x:event.clientX-left,y:event.clientY-top}};element.addEventListener("pointerdown",event=>{if(event.button!==0)return;if(down.size===0)travelled=0;down.set(event.pointerId,pointOf(event));element.setPointerCapture(event.pointerId)});element.addEventListener("pointermove",event=>{const point=pointOf(event);const before=down.get(event.pointerId);if(!before){events.move(point);return}const other=[...down].find(([id])=>id!==event.pointerId)?.[1];down.set(event.pointerId,point);travelled+=Math.hypot(point.x-before.x,point.y-before.y);if(other){const factor=distance(point,other)/Math.max(1,distance(before,other));events.zoom({x:(point.x+other.x)/2,y:(point.y+other.y)/2},factor);events.drag((point.x-before.x)/2,(point.y-before.y)/2)}else if(travelled>STILL)events.drag(point.x-before.x,point.y-before.y)});const release=event=>{if(!down.delete(event.pointerId))return;if(event.type==="pointerup"&&down.size===0&&travelled<=STILL)events.press(pointOf(event))};element.addEventListener("pointerup",release);element.addEventListener("pointercancel",release);element.addEventListener("pointerleave",()=>events.move(null));element.addEventListener("dblclick",event=>events.open(pointOf(event)));element.addEventListener("wheel",event=>{if(!event.ctrlKey&&!events.wantsWheel())return;event.preventDefault();if(event.shiftKey)events.drag(-event.deltaY-event.deltaX,0);else{const lines=event.deltaMode===1?16:1;const speed=event.ctrlKey?.01:.0016;events.zoom(pointOf(event),Math.exp(-event.deltaY*lines*speed))}},{passive:false})}function distance(a,b){return Math.hypot(a.x-b.x,a.y-b.y)}var STILL;var init_pointer=__esm({"src/report/html/page/pointer.ts"(){"use strict";STILL=5}});function stepSelection(key,from,graph,layout){if(!key.startsWith("Arrow")||graph.data.nodes.length===0)return null;if(!from)return{node:firstNode(graph,layout)??0,column:NO_COLUMN};if(key==="ArrowLeft"||key==="ArrowRight")return follow(from,graph,layout,key==="ArrowRight");const rows=layout.boxes[from.node].rows;const row=rows.indexOf(from.column)+(key==="ArrowDown"?1:-1);if(row>=0&&row<rows.length)return{node:from.node,column:rows[row]};if(row===-1&&from.column!==NO_COLUMN)return{node:from.node,column:NO_COLUMN};return nextBox(from.node,layout,key==="ArrowDown")}function firstNode({data},{boxes}){for(const marks of[["removed","changed"],["added","broken"]]){const found=[...data.nodes.keys()].filter(index=>{const{mark,columns}=data.nodes[index];return marks.includes(mark)||columns.some(column=>marks.includes(column[2]))});if(found.length>0)return found.sort((a,b)=>boxes[a].x-boxes[b].x||a-b)[0]}return null}function leftmostNode({data,out},{boxes}){let best=null;for(const at of data.nodes.keys()){const isBetter=best===null||boxes[at].x<boxes[best].x||boxes[at].x===boxes[best].x&&out[at].length>out[best].length;if(isBetter)best=at}return best}function follow(from,graph,layout,forward){const y=rowY(layout,from);const candidates=[];for(const edge of forward?graph.out[from.node]:graph.into[from.node]){const[source,sourceColumn,target,targetColumn]=graph.data.edges[edge];const own=forward?sourceColumn:targetColumn;if(from.column!==NO_COLUMN&&own!==from.column)continue;const column=from.column===NO_COLUMN?NO_COLUMN:Math.max(NO_COLUMN,forward?targetColumn:sourceColumn);candidates.push({node:forward?target:source,column})}if(candidates.length===0&&from.column!==NO_COLUMN){return follow({node:from.node,column:NO_COLUMN},graph,layout,forward)}return nearest(candidates,layout,y)}function nearest(candidates,layout,y){let best=null;for(const candidate of candidates){if(!best||Math.abs(rowY(layout,candidate)-y)<Math.abs(rowY(layout,best)-y))best=candidate}return best}function nextBox(node,{boxes},down){const own=boxes[node];let best=-1;for(const[other,box]of boxes.entries()){if(Math.abs(box.x-own.x)>1||other===node||box.y>own.y!==down)continue;if(best<0||Math.abs(box.y-own.y)<Math.abs(boxes[best].y-own.y))best=other}if(best<0)return null;return{node:best,column:down?NO_COLUMN:boxes[best].rows.at(-1)??NO_COLUMN}}function rowY(layout,{node,column}){const box=layout.boxes[node];return box.y+rowOffset(box,column)}var init_step_selection=__esm({"src/report/html/page/step-selection.ts"(){"use strict";init_page_data();init_box()}});var FLIGHT,REST,LARGE,READABLE,READABLE_WHEN_FEW,FEW,GraphStage;var init_graph_stage=__esm({"src/report/html/page/graph-stage.ts"(){"use strict";init_page_data();init_box();init_camera();init_draw_graph();init_element();init_highlight();init_index_graph();init_layout_graph();init_palette();init_motion_picture();init_pointer();init_scene();init_step_selection();FLIGHT=260;REST=110;LARGE=200;READABLE=.55;READABLE_WHEN_FEW=.75;FEW=40;GraphStage=class{constructor(data,probe,events){this.probe=probe;this.events=events;this.graph=indexGraph(data);this.arrangement=arrangeGraph(this.graph);this.isLarge=data.nodes.length>LARGE;this.layout=layoutGraph(this.graph,this.arrangement,this.unfolded);this.canvas=el("canvas",{tabindex:"0",role:"application","aria-roledescription":"graph","aria-describedby":"graph-status graph-keys"});this.context=this.canvas.getContext("2d",{alpha:false});this.palette=readPalette(probe);watchPointer(this.canvas,{drag:(dx,dy)=>this.pan(dx,dy),zoom:(point,factor)=>this.zoom(factor,point),press:point=>this.press(point),open:point=>this.open(point),move:point=>this.pointAt(point),wantsWheel:()=>document.activeElement===this.canvas||this.canvas.closest(".wheels")!==null});this.canvas.addEventListener("keydown",event=>this.key(event));new ResizeObserver(()=>this.resize()).observe(this.canvas)}probe;events;graph;canvas;selection=null;arrangement;unfolded=new Set;context;layout;camera={x:0,y:0,scale:1};size={width:1,height:1};palette;highlight=null;hover=null;frame=0;flight=null;isFitted=true;motion=new MotionPicture;movingUntil=0;rest=0;idle=0;isLarge;refreshColours(){this.palette=readPalette(this.probe);this.invalidate()}select(selection,options){this.selection=selection;this.highlight=selection?highlightLineage(this.graph,selection.node,selection.column):null;if(selection){this.reveal(selection);if(options.fly)this.flyTo(this.around(selection),1)}this.events.onSelect(selection,this.highlight);this.invalidate()}showTrail(trail){const highlight=highlightTrail(this.graph,trail);if(!highlight)return false;this.selection=null;this.highlight=highlight;this.events.onSelect(null,highlight);this.flyTo(this.boundsOf([...highlight.roles.keys()]),1);return true}start(){this.resize();this.fit(false);const count=this.graph.data.nodes.length;const readable=count<=FEW?READABLE_WHEN_FEW:READABLE;if(this.camera.scale>=readable||count===0)return;const first=firstNode(this.graph,this.layout)??(count<=FEW?leftmostNode(this.graph,this.layout):null);if(first===null)return;this.isFitted=false;const near=fitBounds(this.boundsOf(this.neighbourhood(first)),this.size,.9);const scale=Math.max(near.scale,readable+.1);this.camera={x:this.layout.boxes[first].x+(this.size.width/2-40)/scale,y:near.y,scale};this.invalidate()}fit(fly=true){this.isFitted=true;const whole={x:0,y:0,width:this.layout.width,height:this.layout.height};if(fly)this.flyTo(whole,1.1);else{this.camera=fitBounds(whole,this.size,1.1);this.invalidate()}}zoom(factor,point={x:this.size.width/2,y:this.size.height/2}){this.flight=null;this.isFitted=false;this.camera=zoomAt(this.camera,this.size,point,factor);this.move()}pan(dx,dy){this.flight=null;this.isFitted=false;const{x,y,scale}=this.camera;this.camera={x:x-dx/scale,y:y-dy/scale,scale};this.move()}resize(){const{clientWidth,clientHeight}=this.canvas;if(clientWidth===0||clientHeight===0)return;this.size={width:clientWidth,height:clientHeight};this.canvas.width=Math.round(clientWidth*devicePixelRatio);this.canvas.height=Math.round(clientHeight*devicePixelRatio);if(this.isFitted)this.fit(false);this.paint()}invalidate(){if(this.frame===0)this.frame=requestAnimationFrame(()=>this.paint())}move(){clearTimeout(this.idle);this.movingUntil=performance.now()+REST;clearTimeout(this.rest);this.rest=window.setTimeout(()=>this.invalidate(),REST+10);this.invalidate()}paint(){this.frame=0;if(this.flight){const part=Math.min(1,(performance.now()-this.flight.start)/FLIGHT);this.camera=between(this.flight.from,this.flight.to,part);if(part>=1)this.flight=null;else this.invalidate()}const{graph,layout,camera,size,palette,highlight,hover}=this;const scene={graph,layout,camera,size,palette,highlight,hover,ratio:devicePixelRatio};const isMoving=this.flight!==null||performance.now()<this.movingUntil;if(!this.isLarge)drawGraph(this.context,scene);else if(!isMoving){drawGraph(this.context,scene);clearTimeout(this.idle);this.idle=window.setTimeout(()=>this.prepare(scene),REST)}else if(!this.motion.draw(this.context,scene))drawGraph(this.context,scene)}prepare(scene){if(this.motion.prepare(scene))return;this.idle=window.setTimeout(()=>this.prepare(scene),8)}flyTo(bounds,largest){const to=fitBounds(bounds,this.size,largest);if(matchMedia("(prefers-reduced-motion: reduce)").matches)this.camera=to;else this.flight={from:this.camera,to,start:performance.now()};this.invalidate()}around({node}){const bounds=this.boundsOf(this.neighbourhood(node));const own=this.boundsOf([node]);if(Math.min(this.size.width/bounds.width,this.size.height/bounds.height)>.5)return bounds;const width=this.size.width/.75;const height=this.size.height/.75;return{x:own.x+own.width/2-width/2,y:own.y+Math.min(own.height/2,height/3)-height/2,width,height}}neighbourhood(node){const ends=[...this.graph.into[node],...this.graph.out[node]].map(edge=>this.graph.data.edges[edge]);return[...new Set([node,...ends.flatMap(([source,,target])=>[source,target])])]}boundsOf(nodes){const boxes=nodes.map(node=>this.layout.boxes[node]);const x=Math.min(...boxes.map(box=>box.x));const y=Math.min(...boxes.map(box=>box.y));const right=Math.max(...boxes.map(box=>box.x+BOX_WIDTH));const bottom=Math.max(...boxes.map(box=>box.y+box.height));return{x,y,width:right-x,height:bottom-y}}reveal({node,column}){if(column<0||this.layout.boxes[node].rows.includes(column))return;this.fold(node)}fold(node){if(!this.unfolded.delete(node))this.unfolded.add(node);const before=this.layout.boxes[node];this.layout=layoutGraph(this.graph,this.arrangement,this.unfolded);const after=this.layout.boxes[node];this.camera={...this.camera,x:this.camera.x+after.x-before.x,y:this.camera.y+after.y-before.y};this.invalidate()}at(point){const{x,y}=toWorld(this.camera,this.size,point);for(let node=this.layout.boxes.length-1;node>=0;node--){const box=this.layout.boxes[node];if(x<box.x||x>box.x+BOX_WIDTH||y<box.y||y>box.y+box.height)continue;if(this.camera.scale<ROWS_FROM)return{node,column:NO_COLUMN,isFold:false};const row=Math.floor((y-box.y-HEADER)/ROW);if(row>=0&&row<box.rows.length)return{node,column:box.rows[row],isFold:false};return{node,column:NO_COLUMN,isFold:row>=box.rows.length&&hasFold(box)}}return null}press(point){const hit=this.at(point);this.canvas.focus({preventScroll:true});if(hit?.isFold){this.fold(hit.node);return}const isSame2=hit!==null&&this.selection?.node===hit.node&&this.selection.column===hit.column;this.select(isSame2?null:hit,{fly:false})}open(point){const hit=this.at(point);if(hit)this.select(hit,{fly:true})}pointAt(point){const hit=point===null?null:this.at(point);const before=this.hover;this.hover=hit&&{node:hit.node,column:hit.column};this.canvas.style.cursor=hit?"pointer":"";if(before?.node!==hit?.node||before?.column!==hit?.column)this.invalidate()}key(event){if(event.ctrlKey||event.metaKey||event.altKey)return;const step=stepSelection(event.key,this.selection,this.graph,this.layout);if(step)this.select(step,{fly:true});else if(event.key==="+"||event.key==="=")this.zoom(1.3);else if(event.key==="-")this.zoom(1/1.3);else if(event.key==="0")this.fit();else if(event.key==="Enter"&&this.selection)this.fold(this.selection.node);else if(event.key==="Escape"&&(this.selection||this.highlight))this.select(null,{fly:false});else return;event.preventDefault();event.stopPropagation()}locate({node,column}){const box=this.layout.boxes[node];const{x,y,scale}=this.camera;return{x:(box.x+BOX_WIDTH/2-x)*scale+this.size.width/2,y:(box.y+rowOffset(box,column)-y)*scale+this.size.height/2}}}}});function hideKinds(graph,hidden){const position=new Map;const nodes=graph.nodes.filter((node,index)=>{if(hidden.has(node.kind)&&node.mark!=="broken")return false;position.set(index,position.size);return true});const edges=graph.edges.flatMap(([source,sourceColumn,target,targetColumn,...rest])=>{const from=position.get(source);const to=position.get(target);return from===void 0||to===void 0?[]:[[from,sourceColumn,to,targetColumn,...rest]]});return{...graph,nodes,edges}}function countKinds(graph){const counts=new Map;for(const{kind}of graph.nodes)counts.set(kind,(counts.get(kind)??0)+1);return[...counts].sort((a,b)=>b[1]-a[1]||(a[0]<b[0]?-1:1))}var init_hide_kinds=__esm({"src/report/html/page/hide-kinds.ts"(){"use strict"}});function searchAssets(graph,words,limit=12){const tokens=words.toLowerCase().split(/\\s+/).filter(token=>token!=="");if(tokens.length===0)return[];const hits=[];for(const[node,{name,columns}]of graph.data.nodes.entries()){consider({node,column:NO_COLUMN,label:name});for(const[column,[columnName]]of columns.entries())consider({node,column,label:\`\${name}.\${columnName}\`})}function consider(hit){const label=hit.label.toLowerCase();if(!tokens.every(token=>label.includes(token)))return;const start=tokens[0];const own=label.slice(label.lastIndexOf(".")+1);const closeness=own===start?0:own.startsWith(start)?1:2;hits.push({hit,rank:closeness*1e4+(hit.column>=0?1e3:0)+Math.min(999,label.length)})}return hits.sort((a,b)=>a.rank-b.rank||a.hit.node-b.hit.node||a.hit.column-b.hit.column).slice(0,limit).map(({hit})=>hit)}var init_search_assets=__esm({"src/report/html/page/search-assets.ts"(){"use strict";init_page_data()}});function searchBox(graph,choose){const input=el("input",{type:"search",placeholder:"Find a table, model or column","aria-label":"Find an asset or a column",role:"combobox","aria-expanded":"false","aria-controls":"graph-hits",autocomplete:"off",spellcheck:"false"});const list=el("ul",{class:"hits",role:"listbox",id:"graph-hits",hidden:""});let hits=[];let active=0;function close(){list.hidden=true;input.setAttribute("aria-expanded","false");input.removeAttribute("aria-activedescendant")}function take(at){const hit=hits[at];if(!hit)return;close();choose(hit)}function show(){hits=searchAssets(graph(),input.value);clear(list);list.append(...hits.map((hit,at)=>option(hit,at)));list.hidden=hits.length===0;input.setAttribute("aria-expanded",String(hits.length>0));if(hits.length>0)input.setAttribute("aria-activedescendant",\`hit-\${active}\`)}function option(hit,at){const kind=graph().data.nodes[hit.node].kind.replace(/-/g," ");const item=el("li",{role:"option",id:\`hit-\${at}\`,"aria-selected":String(at===active)},el("span",{class:"name"},hit.label),el("span",{class:"kind"},hit.column===NO_COLUMN?kind:"column"));item.addEventListener("pointerdown",event=>{event.preventDefault();take(at)});return item}input.addEventListener("input",()=>{active=0;show()});input.addEventListener("blur",close);input.addEventListener("keydown",event=>{if(event.key==="ArrowDown"||event.key==="ArrowUp"){active=(active+(event.key==="ArrowDown"?1:-1)+hits.length)%Math.max(1,hits.length);show()}else if(event.key==="Enter")take(active);else if(event.key==="Escape"){if(input.value==="")input.blur();input.value="";close()}else return;event.preventDefault();event.stopPropagation()});return{box:el("div",{class:"search"},input,list),input}}var init_search_box=__esm({"src/report/html/page/search-box.ts"(){"use strict";init_page_data();init_element();init_search_assets()}});function graphView(data,probe){const hidden=new Set(data.kind==="graph"?HIDDEN_AT_FIRST:[]);const status=el("p",{class:"visually-hidden",role:"status",id:"graph-status"});const panel=el("aside",{class:"panel","aria-label":"Selected asset",hidden:""});const legend=el("div",{class:"legend","aria-hidden":"true"});const keys=el("p",{class:"visually-hidden",id:"graph-keys"},KEYS);const frame=el("div",{class:"stage"},panel,legend,status,keys);let stage=openStage(hideKinds(data.graph,hidden));function openStage(graph){const opened=new GraphStage(graph,probe,{onSelect:(selection,highlight)=>show(opened,selection,highlight)});opened.canvas.setAttribute("aria-label",\`\${graph.nodes.length} assets and their references\`);frame.prepend(opened.canvas);explain(legend,graph,null);return opened}function show(on,selection,highlight){clear(panel);panel.hidden=selection===null;explain(legend,on.graph.data,selection===null?null:highlight);setText(status,highlight?"The trail of the finding is lit.":"");if(selection===null||highlight===null)return;const close=()=>on.select(null,{fly:false});panel.append(assetPanel(on.graph,selection,highlight,data.blobUrl,select,close));panel.scrollTop=0;setText(status,spoken(on.graph.data,selection,highlight))}function select(selection){stage.select(selection,{fly:true})}function setKinds(){stage.canvas.remove();stage=openStage(hideKinds(data.graph,hidden));show(stage,null,null)}const{box,input}=searchBox(()=>stage.graph,selection=>{select(selection);stage.canvas.focus({preventScroll:true})});const element=el("section",{class:"graph","aria-label":"Graph"});const full=button({class:"quiet","aria-pressed":"false"},toggleFull,"Expand");function toggleFull(){const isFull=element.classList.toggle("full");element.classList.toggle("wheels",isFull||data.kind==="graph");full.textContent=isFull?"Close":"Expand";full.setAttribute("aria-pressed",String(isFull));stage.fit(false)}element.addEventListener("keydown",event=>{if(event.key==="Escape"&&element.classList.contains("full"))toggleFull()});if(data.kind==="graph")element.classList.add("wheels");const tools=el("div",{class:"tools"},kindsMenu(data.graph,hidden,setKinds),button({class:"quiet","aria-label":"Zoom out"},()=>stage.zoom(1/1.4),"\\u2212"),button({class:"quiet","aria-label":"Zoom in"},()=>stage.zoom(1.4),"+"),button({class:"quiet"},()=>stage.fit(),"Fit"),data.kind==="review"?full:null);element.append(el("div",{class:"bar"},box,tools),frame);if(data.graph.left>0)element.append(el("p",{class:"left"},\`\${data.graph.left} more assets are not drawn.\`));return{element,search:input,refreshColours:()=>stage.refreshColours(),showTrail:trail=>stage.showTrail(trail),start:()=>stage.start()}}function spoken({nodes},{node,column},{upstream,downstream}){const asset=nodes[node];const name=column===NO_COLUMN?asset.name:\`\${asset.name}, column \${asset.columns[column][0]}\`;return\`\${asset.kind} \${name}: \${upstream.nodes.size} upstream, \${downstream.nodes.size} downstream.\`}function explain(legend,graph,highlight){clear(legend);const entry=(kind,text)=>legend.append(el("span",{class:\`key \${kind}\`},text));if(highlight){entry("upstream","made from");entry("downstream","feeds");if([...highlight.edges.values()].some(({level})=>level===1))entry("dashed","filters or joins")}if(graph.edges.some(edge=>edge[6]===1))entry("bad","breaks");if(!highlight)legend.append(el("span",{},"Click a column to follow it both ways"))}function kindsMenu(graph,hidden,onChange){const counts=countKinds(graph);if(counts.length<2)return null;const items=counts.map(([kind,count])=>{const box=el("input",{type:"checkbox"});box.checked=!hidden.has(kind);box.addEventListener("change",()=>{if(box.checked)hidden.delete(kind);else hidden.add(kind);onChange()});return el("li",{},el("label",{},box,kind.replace(/-/g," "),el("span",{class:"count"},String(count))))});const menu=el("details",{class:"kinds"},el("summary",{},"Kinds"),el("ul",{},...items));menu.addEventListener("keydown",event=>{if(event.key!=="Escape"||!menu.open)return;menu.open=false;menu.querySelector("summary").focus();event.stopPropagation()});addEventListener("pointerdown",event=>{if(menu.open&&!menu.contains(event.target))menu.open=false});return menu}var KEYS,HIDDEN_AT_FIRST;var init_graph_view=__esm({"src/report/html/page/graph-view.ts"(){"use strict";init_page_data();init_asset_panel();init_element();init_graph_stage();init_hide_kinds();init_search_box();KEYS="Arrow keys follow references, Enter unfolds, plus and minus zoom, 0 shows all, Escape lets go.";HIDDEN_AT_FIRST=["dbt-test"]}});function inWordsView(data,blobUrl){const causes=data.causes.map(({name,path,line,errorType,text,severity})=>el("li",{},el("p",{},el("code",{},name)," ",path===""?null:placeLink(blobUrl,path,line),\` \${errorType}\`),el("p",{},...sentence(plain(text))," ",...sentence(plain(severity)))));const notes2=data.notes.map(({name,value})=>el("li",{},\`\${name}: \`,...sentence(plain(value))));const paragraphs=data.summary.split(/\\n{2,}/).filter(part=>part!=="");return el("section",{class:"in-words"},el("h2",{},"In words"),...paragraphs.map(part=>el("p",{},...sentence(plain(part)))),data.trouble===""?null:el("p",{class:"small"},...sentence(data.trouble)),causes.length===0?null:el("ul",{},...causes),notes2.length===0?null:el("ul",{class:"small"},...notes2),data.by===""?null:el("p",{class:"small"},data.by))}function plain(text){return text.replaceAll("**","")}var init_in_words_view=__esm({"src/report/html/page/in-words-view.ts"(){"use strict";init_element();init_place_link()}});function themeButton(onChange){let theme=remembered();const control=button({class:"quiet theme"},()=>{theme=THEMES[(THEMES.indexOf(theme)+1)%THEMES.length];remember(theme);show()});function show(){document.documentElement.dataset.theme=theme;control.textContent={auto:"Auto",light:"Light",dark:"Dark"}[theme];control.setAttribute("aria-label",\`Colours: \${theme}. Press to change.\`);onChange()}matchMedia("(prefers-color-scheme: dark)").addEventListener("change",onChange);show();return control}function remembered(){try{return THEMES.find(theme=>theme===localStorage.getItem(KEY))??"auto"}catch{return"auto"}}function remember(theme){try{localStorage.setItem(KEY,theme)}catch{}}var THEMES,KEY;var init_theme=__esm({"src/report/html/page/theme.ts"(){"use strict";init_element();THEMES=["auto","light","dark"];KEY="throughline-theme"}});var require_main=__commonJS({"src/report/html/page/main.ts"(){init_element();init_findings_view();init_graph_view();init_in_words_view();init_place_link();init_theme();var data=JSON.parse(document.querySelector('script[type="application/json"]').textContent);var probe=el("span",{hidden:""});document.body.append(probe);var graph=data.graph.nodes.length>0?graphView(data,probe):null;var findings=data.findings.length>0?findingsView(data,{blobUrl:data.blobUrl,showTrail}):null;function showTrail(trail){if(!graph?.showTrail(trail))return;graph.element.scrollIntoView({block:"nearest",behavior:"smooth"})}function topBar(){return el("div",{class:"top"},el("span",{class:"mark"},"Throughline"),el("span",{class:"title"},data.title),themeButton(()=>graph?.refreshColours()))}function verdict(){const{word,detail,tone}=data.verdict;const facts=data.facts.flatMap(({name,value})=>[el("div",{},el("dt",{},name),el("dd",{},value))]);return el("header",{class:\`verdict \${tone}\`},el("h1",{},word),el("p",{class:"detail"},detail),el("dl",{},...facts))}function changes(){if(data.changes.length===0)return null;const sign={added:"+",removed:"\\u2212",changed:"~"};const items=data.changes.map(change=>el("li",{class:change.mark},el("span",{class:"sign","aria-label":change.mark},sign[change.mark]),el("span",{class:"text"},...sentence(change.text)),placeLink(data.blobUrl,change.path,change.line)));return el("section",{class:"changes"},el("h2",{},"What changed"),el("ul",{},...items))}function problems(){if(data.problems.length===0)return null;const items=data.problems.map(problem=>el("li",{},placeLink(data.blobUrl,problem.path,problem.line),el("span",{class:"text"},...sentence(problem.reason))));return el("details",{class:"problems"},el("summary",{},\`Not understood \`,el("span",{class:"count"},String(data.problems.length))),el("ul",{},...items))}function isTyping(){const active=document.activeElement;return active instanceof HTMLInputElement||active instanceof HTMLSelectElement||active instanceof HTMLTextAreaElement}function followHash(){const id=/^#finding-(.+)$/.exec(location.hash)?.[1];if(id===void 0)return;try{findings?.reveal(decodeURIComponent(id))}catch{}}document.body.classList.add(data.kind);var inWords=data.inWords?inWordsView(data.inWords,data.blobUrl):null;var article=[verdict(),inWords,changes(),findings?.element??null,problems()].filter(part=>part!==null);document.body.append(topBar(),el("main",{},el("div",{class:"reading"},...article),...graph?[graph.element]:[]));graph?.start();followHash();addEventListener("hashchange",followHash);addEventListener("keydown",event=>{if(event.key!=="/"||event.ctrlKey||event.metaKey||event.altKey||isTyping())return;const field=document.activeElement?.closest(".graph")?graph?.search:findings?.search??graph?.search;if(!field)return;event.preventDefault();field.focus();field.select()})}});require_main();})();`;
const PAGE_STYLE = `:root {
color-scheme: light dark;
--page: light-dark(#fafaf8, #111315);
--surface: light-dark(#ffffff, #181b1e);
--raised: light-dark(#f1f1ee, #22262a);
--ink: light-dark(#1b1e22, #e4e6e8);
--soft: light-dark(#5b626b, #9aa2ab);
--faint: light-dark(#696f78, #878f98);
--line: light-dark(#e2e2dd, #2b3036);
--accent: light-dark(#3a3f9e, #a5adf5);
--accent-wash: light-dark(#e5e6f8, #2b2e57);
--upstream: light-dark(#0b7268, #56c2b4);
--upstream-wash: light-dark(#dbf1ee, #12362f);
--downstream: light-dark(#1f5fbf, #74aef8);
--downstream-wash: light-dark(#deeafb, #16304f);
--bad: light-dark(#b3261e, #f1837a);
--bad-wash: light-dark(#fbe6e3, #44201d);
--warn: light-dark(#8a5a00, #dcae55);
--warn-wash: light-dark(#fbf0d4, #3b2e12);
--good: light-dark(#1c7440, #6cc58c);
--good-wash: light-dark(#e0f3e6, #17351f);
--edge: light-dark(#c9cac6, #3d444b);
--sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
--serif: 'Iowan Old Style', 'Palatino Linotype', Charter, 'Source Serif 4', Georgia, 'Liberation Serif', serif;
--mono: ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 64px; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.55 var(--sans); font-variant-numeric: tabular-nums; }
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
code { font: 0.9em/1.4 var(--mono); background: var(--raised); border-radius: 4px; padding: 0.1em 0.35em; overflow-wrap: anywhere; }
a { color: inherit; text-decoration-color: var(--faint); text-underline-offset: 3px; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.count { color: var(--faint); font-weight: 400; }
.place { font: 12.5px/1.5 var(--mono); color: var(--soft); text-decoration: none; overflow-wrap: anywhere; }
a.place:hover { color: var(--accent); text-decoration: underline; }
button, input, select { font: inherit; color: inherit; }
button { cursor: pointer; }
button.quiet { background: var(--surface); border: 1px solid var(--line); border-radius: 7px; padding: 3px 10px; font-size: 13px; color: var(--soft); }
button.quiet:hover { color: var(--ink); border-color: var(--faint); }
button.plain { background: none; border: 0; padding: 0; color: var(--accent); font-size: inherit; text-align: left; overflow-wrap: anywhere; }
button.plain:hover { text-decoration: underline; text-underline-offset: 3px; }
input[type='search'], select { background: var(--surface); border: 1px solid var(--line); border-radius: 7px; padding: 6px 10px; font-size: 14px; min-width: 0; }
input[type='search']::placeholder { color: var(--faint); }
input[type='search']:focus-visible { outline-offset: -1px; }
.top { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: 12px; height: 48px; padding: 0 24px; background: color-mix(in srgb, var(--page) 92%, transparent); backdrop-filter: blur(8px); border-bottom: 1px solid var(--line); }
.mark { font: 600 14px/1 var(--sans); letter-spacing: -0.01em; display: inline-flex; align-items: center; gap: 9px; }
.mark::before { content: ''; width: 22px; height: 9px; border: 2px solid var(--ink); border-width: 0 0 2px; background: radial-gradient(circle at 3px 8px, var(--ink) 2.6px, transparent 3px), radial-gradient(circle at 19px 8px, var(--ink) 2.6px, transparent 3px); }
.title { color: var(--soft); font-size: 14px; flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
main { max-width: 1000px; margin: 0 auto; padding: 0 24px 72px; }
.reading { min-width: 0; }
section { min-width: 0; }
h2 { font: 600 13px/1.4 var(--sans); letter-spacing: 0.01em; color: var(--soft); margin: 0 0 10px; }
.verdict { padding: 44px 0 30px; }
.verdict h1 { font: 500 clamp(38px, 6vw, 56px)/1.05 var(--serif); letter-spacing: -0.02em; display: flex; align-items: baseline; gap: 0.3em; }
.verdict h1::before { content: ''; flex: none; width: 0.34em; height: 0.34em; border-radius: 50%; background: var(--tone); transform: translateY(-0.18em); }
.verdict .detail { font: 400 clamp(18px, 2.4vw, 22px)/1.4 var(--serif); color: var(--soft); margin-top: 8px; }
.verdict.bad { --tone: var(--bad); }
.verdict.warn { --tone: var(--warn); }
.verdict.good { --tone: var(--good); }
.verdict.unsure, .verdict.plain { --tone: var(--faint); }
.verdict dl { display: flex; flex-wrap: wrap; gap: 6px 28px; margin-top: 22px; font-size: 13px; }
.verdict dl > div { display: flex; gap: 8px; min-width: 0; }
.verdict dt { color: var(--faint); }
.verdict dd { color: var(--soft); overflow-wrap: anywhere; }
.changes { padding: 22px 0; border-top: 1px solid var(--line); }
.changes li { display: grid; grid-template-columns: 18px minmax(0, 1fr) auto; gap: 2px 8px; padding: 3px 0; align-items: baseline; }
.changes .sign { font: 600 14px/1 var(--mono); }
.changes .removed .sign { color: var(--bad); }
.changes .added .sign { color: var(--good); }
.changes .changed .sign { color: var(--warn); }
.findings { padding: 22px 0; border-top: 1px solid var(--line); }
.findings h2 output { color: var(--faint); font-weight: 400; }
.filters { display: flex; flex-direction: column; gap: 8px; margin-bottom: 18px; }
.filters > input { width: 100%; }
.choices { display: flex; flex-wrap: wrap; gap: 6px; }
.choices select { padding: 3px 8px; font-size: 13px; max-width: 100%; color: var(--soft); }
.chip { border: 1px solid var(--line); border-radius: 7px; padding: 3px 10px; font-size: 13px; cursor: pointer; background: var(--surface); color: var(--soft); }
.chip:hover { border-color: var(--faint); }
.chip:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.chip:has(:checked) { background: var(--ink); border-color: var(--ink); color: var(--page); }
.chip:has(:checked) .count { color: inherit; }
.group { margin-bottom: 26px; }
.group > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 12px; padding-bottom: 8px; border-bottom: 1px solid var(--line); }
.group h3 { font: 600 16px/1.4 var(--sans); letter-spacing: -0.01em; }
.group > header .count { margin-left: auto; font-size: 13px; }
.finding { border-bottom: 1px solid var(--line); }
.many .finding { content-visibility: auto; contain-intrinsic-size: auto 64px; }
.finding .head { display: grid; grid-template-columns: 70px minmax(0, 1fr); gap: 1px 10px; width: 100%; background: none; border: 0; text-align: left; padding: 11px 0; line-height: 1.5; }
.finding .head:hover .what { color: var(--accent); }
.finding .head:focus-visible { outline-offset: -2px; }
.severity { font-size: 12.5px; font-weight: 600; height: 22px; display: inline-flex; align-items: center; gap: 7px; }
.severity::before { content: ''; flex: none; width: 7px; height: 7px; border-radius: 50%; background: currentColor; }
.severity.critical, .severity.high { color: var(--bad); }
.severity.medium { color: var(--warn); }
.severity.low { color: var(--downstream); }
.severity.none { color: var(--faint); }
.finding.old .severity, .finding.accepted .severity { color: var(--faint); }
.finding .where { grid-column: 2; font: 12.5px/1.5 var(--mono); color: var(--soft); overflow-wrap: anywhere; }
.finding .note { font-family: var(--sans); color: var(--faint); }
.finding .note::before { content: ' · '; }
.finding .body { padding: 2px 0 16px 80px; display: flex; flex-direction: column; gap: 12px; }
.finding .body > * { min-width: 0; }
.finding footer { display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 13px; align-items: baseline; }
a.open { color: var(--accent); text-decoration: none; }
a.open:hover { text-decoration: underline; }
.finding .rule { color: var(--faint); }
.finding .anchor { color: var(--faint); font: 12px var(--mono); text-decoration: none; margin-left: auto; }
.help b { font-weight: 600; margin-right: 4px; }
.none { color: var(--faint); }
.excerpt { font: 12.5px/1.65 var(--mono); background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 7px 0; overflow-x: auto; }
.excerpt .row { display: flex; width: max-content; min-width: 100%; }
.excerpt .number { flex: none; width: 46px; padding-right: 12px; text-align: right; color: var(--faint); user-select: none; }
.excerpt .text { white-space: pre; padding-right: 16px; tab-size: 4; }
.excerpt .marked { background: var(--bad-wash); }
.excerpt .marked .number { color: var(--bad); }
.excerpt mark { background: none; color: var(--bad); font-weight: 700; text-decoration: underline wavy 1px; text-underline-offset: 4px; }
.old .excerpt .marked, .accepted .excerpt .marked { background: var(--raised); }
.trail { position: relative; padding-left: 20px; font-size: 14px; }
.trail li:not(:last-child)::after { content: ''; position: absolute; left: -16px; top: 18px; bottom: -8px; width: 2px; background: var(--edge); }
.trail li { position: relative; padding: 2px 0; display: flex; flex-wrap: wrap; gap: 0 10px; align-items: baseline; }
.trail li::before { content: ''; position: absolute; left: -20px; top: 8px; width: 10px; height: 10px; border-radius: 50%; background: var(--page); border: 2px solid var(--edge); }
.trail .start::before { border-color: var(--warn); }
.trail .end::before { border-color: var(--bad); background: var(--bad); }
.trail .asset { font: 600 13px/1.6 var(--mono); overflow-wrap: anywhere; }
.trail .line { flex-basis: 100%; background: none; padding: 0; color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; font-size: 12.5px; }
.fix .help { display: flex; gap: 6px; align-items: baseline; margin-bottom: 6px; }
.fix .help button { margin-left: auto; font-size: 13px; }
.diff { margin: 0; font: 12.5px/1.65 var(--mono); background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 7px 0; overflow-x: auto; tab-size: 4; }
.diff span { display: block; padding: 0 14px; width: max-content; min-width: 100%; }
.diff .minus { background: var(--bad-wash); }
.diff .plus { background: var(--good-wash); }
.diff .hunk { color: var(--faint); }
.in-words { display: flex; flex-direction: column; gap: 10px; padding: 16px 0; border-top: 1px solid var(--line); }
.in-words ul { display: flex; flex-direction: column; gap: 8px; }
.in-words .small { font-size: 13px; color: var(--soft); }
.problems { padding: 16px 0; border-top: 1px solid var(--line); }
.problems summary { cursor: pointer; font-size: 13px; font-weight: 600; color: var(--soft); }
.problems ul { margin-top: 10px; display: flex; flex-direction: column; gap: 6px; font-size: 14px; }
.problems li { display: flex; flex-wrap: wrap; gap: 0 12px; }
.graph { display: flex; flex-direction: column; min-height: 0; }
.review .graph { border-top: 1px solid var(--line); padding-top: 22px; }
.bar { display: flex; gap: 8px; margin-bottom: 10px; align-items: center; }
.tools { display: flex; gap: 6px; margin-left: auto; }
.search { position: relative; flex: 1; max-width: 380px; min-width: 0; }
.search input { width: 100%; }
.hits { position: absolute; z-index: 4; top: calc(100% + 4px); left: 0; right: 0; background: var(--surface); border: 1px solid var(--line); border-radius: 9px; padding: 4px; box-shadow: 0 8px 28px light-dark(#00000018, #00000066); }
.hits li { display: flex; gap: 10px; justify-content: space-between; padding: 5px 8px; border-radius: 6px; font-size: 13px; cursor: pointer; }
.hits [aria-selected='true'], .hits li:hover { background: var(--accent-wash); }
.hits .name { font-family: var(--mono); overflow-wrap: anywhere; }
.hits .kind { color: var(--faint); white-space: nowrap; }
.stage { position: relative; container-type: inline-size; flex: 1; min-height: 380px; height: 62vh; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.stage canvas { position: absolute; inset: 0; width: 100%; height: 100%; touch-action: none; cursor: grab; display: block; }
.stage canvas:active { cursor: grabbing; }
.stage canvas:focus-visible { outline-offset: -2px; border-radius: 10px; }
.legend { position: absolute; left: 8px; bottom: 8px; padding: 1px 8px; border-radius: 6px; background: var(--page); border: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 12px; color: var(--soft); pointer-events: none; }
.key::before { content: ''; display: inline-block; width: 16px; border-top: 2px solid var(--tone); margin-right: 6px; vertical-align: middle; }
.key.upstream { --tone: var(--upstream); }
.key.downstream { --tone: var(--downstream); }
.key.bad { --tone: var(--bad); }
.key.dashed { --tone: var(--soft); }
.key.dashed::before { border-top-style: dashed; border-top-width: 1.5px; }
.kinds { position: relative; }
.kinds summary { list-style: none; cursor: pointer; background: var(--surface); border: 1px solid var(--line); border-radius: 7px; padding: 3px 10px; font-size: 13px; color: var(--soft); white-space: nowrap; }
.kinds summary::-webkit-details-marker { display: none; }
.kinds summary:hover { color: var(--ink); border-color: var(--faint); }
.kinds ul { position: absolute; z-index: 4; right: 0; top: calc(100% + 4px); background: var(--surface); border: 1px solid var(--line); border-radius: 9px; padding: 8px 12px; box-shadow: 0 8px 28px light-dark(#00000018, #00000066); font-size: 13px; }
.kinds label { display: flex; gap: 8px; align-items: center; white-space: nowrap; padding: 2px 0; cursor: pointer; }
.kinds .count { margin-left: auto; padding-left: 16px; }
.left { font-size: 13px; color: var(--soft); margin-top: 8px; }
.panel { position: absolute; right: 10px; top: 10px; bottom: 10px; width: min(300px, 46cqw); overflow: auto; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; font-size: 13.5px; box-shadow: 0 8px 28px light-dark(#00000012, #00000055); }
.panel header { position: relative; padding-right: 26px; }
.panel .close { position: absolute; top: -4px; right: -6px; border: 0; font-size: 18px; line-height: 1; padding: 4px 8px; background: none; }
.panel .kind { color: var(--faint); font-size: 12px; }
.panel h3 { font: 600 15px/1.35 var(--mono); overflow-wrap: anywhere; margin: 1px 0 3px; }
.panel .of { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 2px; }
.panel section { margin-top: 16px; }
.panel h4 { font: 600 12.5px/1.4 var(--sans); margin-bottom: 4px; }
.panel .upstream h4 { color: var(--upstream); }
.panel .downstream h4 { color: var(--downstream); }
.panel li { padding: 2px 0; line-height: 1.4; }
.panel li button { color: var(--ink); }
.panel .weak button { color: var(--soft); }
.panel .columns { font-size: 12px; color: var(--faint); display: flex; flex-wrap: wrap; gap: 0 10px; }
.panel .column { font: 12px/1.5 var(--mono); color: var(--soft); }
.panel .all-columns li { display: flex; justify-content: space-between; gap: 10px; }
.panel .type { font: 12px/1.5 var(--mono); color: var(--faint); text-align: right; }
.panel .removed .column { text-decoration: line-through; color: var(--bad); }
.panel .added .column { color: var(--good); }
.panel .changed .column { color: var(--warn); }
@container (max-width: 560px) {
.panel:not([hidden]) ~ .legend { display: none; }
.panel { left: 8px; right: 8px; bottom: 8px; top: auto; width: auto; max-height: 46%; }
}
.full { position: fixed; inset: 0; z-index: 10; background: var(--page); padding: 12px !important; border: 0 !important; }
.full .stage { height: auto; }
body.graph main { max-width: none; width: 100%; padding: 12px 16px 16px; display: flex; flex-direction: column-reverse; }
body.graph { display: flex; flex-direction: column; min-height: 100vh; }
body.graph .graph .stage { height: calc(100vh - 48px - 24px - 46px); height: calc(100dvh - 48px - 24px - 46px); min-height: 300px; flex: none; }
body.graph .verdict, body.graph .changes { display: none; }
@media (min-width: 1240px) {
.review main { max-width: none; display: grid; grid-template-columns: minmax(480px, 5fr) minmax(560px, 6fr); gap: 40px; padding: 0 32px 72px 40px; }
.review .top { padding: 0 32px 0 40px; }
.review .graph { position: sticky; top: 48px; height: calc(100vh - 48px); padding: 20px 0 24px; border: 0; }
.review .stage { height: auto; }
.review .reading { max-width: 760px; }
.changes li { grid-template-columns: 18px minmax(0, 1fr); }
.changes .place { grid-column: 2; }
}
@media (max-width: 640px) {
main { padding: 0 16px 48px; }
.top { padding: 0 16px; }
.verdict { padding: 28px 0 22px; }
.changes li { grid-template-columns: 18px minmax(0, 1fr); }
.changes .place { grid-column: 2; }
.finding .head { grid-template-columns: minmax(0, 1fr); gap: 2px; }
.finding .where { grid-column: 1; }
.finding .body { padding-left: 0; }
.bar { flex-wrap: wrap; }
.search { max-width: none; flex-basis: 100%; }
.tools { margin-left: 0; }
body.graph .graph .stage { height: calc(100vh - 48px - 24px - 90px); height: calc(100dvh - 48px - 24px - 90px); }
}
@media (prefers-reduced-motion: reduce) { * { scroll-behavior: auto !important; } }
@media print {
.top, .filters, .graph { display: none; }
}`;

// EXTERNAL MODULE: ./src/report/html/review-data.ts + 2 modules
var review_data = __webpack_require__(4577);
// EXTERNAL MODULE: ./src/report/html/verdict-words.ts
var verdict_words = __webpack_require__(90551);
;// CONCATENATED MODULE: ./src/report/html.ts
// A review or a graph in, one HTML page out that needs nothing else: no script from elsewhere, no font, no request.







/** `readFile` gives the texts at head of the files that `shownPaths` names; without it no source lines are shown. */
function writeHtml(review, context = null, readFile = context?.readFile?.bind(context) ?? null) {
    return page((0,review_data/* reviewData */.J)(review, context, readFile));
}
function writeGraphHtml(graph) {
    const data = (0,graph_data/* wholeGraphData */.SU)(graph);
    const detail = `${(0,verdict_words/* count */.U)(data.nodes.length, 'asset', 'assets')}, ${(0,verdict_words/* count */.U)(data.edges.length, 'reference', 'references')}`;
    return page({
        schemaVersion: 1,
        kind: 'graph',
        title: detail,
        verdict: { word: 'Graph', detail, tone: 'plain' },
        facts: [],
        blobUrl: null,
        inWords: null,
        changes: [],
        groups: [],
        findings: [],
        problems: graph.problems.map(({ path, line, reason }) => ({ path, line, reason })),
        graph: data,
    });
}
/** Only this very style and this very script may run, whatever a name in the page holds. */
function page(data) {
    const policy = `default-src 'none'; style-src '${hashOf(PAGE_STYLE)}'; script-src '${hashOf(PAGE_SCRIPT)}'; base-uri 'none'; form-action 'none'`;
    const { word, detail } = data.verdict;
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${(0,escape_markdown/* escapeHtml */.ZD)(data.kind === 'review' ? `${word} · Throughline` : `${detail} · Throughline`)}</title>
<style>${PAGE_STYLE}</style></head>
<body>
<noscript>${withoutScript(data)}</noscript>
<script type="application/json" id="data">${embedJson(data)}</script>
<script>${PAGE_SCRIPT}</script>
</body></html>
`;
}
/** Where no script may run the page still says what it came to say. */
function withoutScript({ verdict, findings }) {
    const items = findings
        .filter((finding) => finding.state === 'new')
        .map(({ path, line, message }) => `<li><code>${(0,escape_markdown/* escapeHtml */.ZD)(`${path}:${line}`)}</code> ${(0,escape_markdown/* escapeHtml */.ZD)(message)}</li>`);
    return `<main><h1>${(0,escape_markdown/* escapeHtml */.ZD)(verdict.word)}</h1><p>${(0,escape_markdown/* escapeHtml */.ZD)(verdict.detail)}</p><ul>${items.join('')}</ul></main>`;
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ }),

/***/ 34929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dP: () => (/* binding */ affectedGraphData),
  SU: () => (/* binding */ wholeGraphData)
});

// UNUSED EXPORTS: graphData

// EXTERNAL MODULE: ./src/report/asset-name.ts
var asset_name = __webpack_require__(58736);
;// CONCATENATED MODULE: ./src/report/html/page-data.ts
// What a page carries, as JSON: written by the report, read by the page's script. Everything in it is foreign text.
const MARKS = (/* unused pure expression or super */ null && (['', 'removed', 'added', 'changed', 'broken']));
/** Column of an edge that stands for none, and for every column. */
const NO_COLUMN = -1;
const EVERY_COLUMN = -2;

;// CONCATENATED MODULE: ./src/report/html/graph-data.ts
// Assets and references in, the compact graph of a page out. Equal graphs give equal data, whatever their order.


const CERTAINTIES = ['proven', 'likely', 'possible'];
/** All that runs today: history is left out, and the migrations that only stand in it. */
function wholeGraphData(graph) {
    const edges = graph.edges.filter((edge) => edge.live);
    const linked = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
    return graphData({ nodes: graph.nodes.filter((node) => node.kind !== 'migration' || linked.has(node.id)), edges });
}
/** `broken`: assets that a finding names. */
function affectedGraphData(graph, broken) {
    const data = graphData(graph);
    for (const node of data.nodes)
        if (broken.has(node.id) && node.mark === '')
            node.mark = 'broken';
    return data;
}
function graphData(source) {
    const nodes = collectNodes(source);
    const position = new Map(nodes.map((node, index) => [node.id, index]));
    const columns = nodes.map((node) => new Map(node.columns.map(([name], index) => [name, index])));
    const columnOf = (node, name) => {
        if (name === null)
            return NO_COLUMN;
        if (name === '*')
            return EVERY_COLUMN;
        const known = columns[node].get(name);
        if (known !== undefined)
            return known;
        nodes[node].columns.push([name, '', '']);
        columns[node].set(name, nodes[node].columns.length - 1);
        return nodes[node].columns.length - 1;
    };
    const merged = new Map();
    const sorted = [...source.edges].sort((a, b) => compare(sortKey(a), sortKey(b)));
    for (const edge of sorted) {
        if (edge.from === edge.to || edge.kind === 'defines')
            continue;
        const from = position.get(edge.to);
        const to = position.get(edge.from);
        const ends = [
            from,
            columnOf(from, edge.toColumn),
            to,
            columnOf(to, edge.fromColumn),
        ];
        const certainty = CERTAINTIES.indexOf(edge.certainty);
        const broken = edge.broken ? 1 : 0;
        const known = merged.get(`${ends}`);
        if (!known) {
            merged.set(`${ends}`, { ends, clauses: new Set([edge.clause]), certainty, broken });
            continue;
        }
        known.clauses.add(edge.clause);
        known.certainty = Math.min(known.certainty, certainty);
        known.broken = Math.max(known.broken, broken);
    }
    const clauses = [];
    const clauseIds = new Map();
    const edges = [...merged.values()].map(({ ends, clauses: names, certainty, broken }) => {
        const text = [...names].sort().join(', ');
        if (!clauseIds.has(text)) {
            clauseIds.set(text, clauses.length);
            clauses.push(text);
        }
        return [...ends, clauseIds.get(text), certainty, broken];
    });
    return { nodes, edges: edges.sort(byEnds), clauses, left: source.left ?? 0 };
}
function collectNodes({ nodes, edges }) {
    const data = new Map();
    for (const node of nodes) {
        data.set(node.id, {
            id: node.id,
            kind: node.kind,
            name: shortName(node.id, node.name),
            path: node.path,
            line: node.line,
            mark: (node.mark ?? ''),
            columns: node.columns.map((column) => [column.name, column.type, (column.mark ?? '')]),
        });
    }
    for (const { from, to, path, line } of edges) {
        for (const id of [from, to]) {
            if (data.has(id))
                continue;
            const kind = id.slice(0, Math.max(0, id.indexOf(':')));
            data.set(id, { id, kind, name: (0,asset_name/* assetName */.SM)(id), path: id === from ? path : '', line, mark: '', columns: [] });
        }
    }
    return [...data.values()].sort((a, b) => compare(a.id, b.id));
}
function shortName(id, name) {
    return (0,asset_name/* assetName */.SM)(id) || name;
}
function sortKey(edge) {
    return [edge.to, edge.toColumn ?? '', edge.from, edge.fromColumn ?? '', edge.clause].join('\u0000');
}
function byEnds(a, b) {
    return a[0] - b[0] || a[2] - b[2] || a[1] - b[1] || a[3] - b[3];
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ reviewData),
  U: () => (/* binding */ shownPaths)
});

// EXTERNAL MODULE: ./src/report/asset-name.ts
var asset_name = __webpack_require__(58736);
// EXTERNAL MODULE: ./src/report/describe-change.ts
var describe_change = __webpack_require__(43266);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
// EXTERNAL MODULE: ./src/report/explanation.ts
var explanation = __webpack_require__(41121);
// EXTERNAL MODULE: ./src/report/group-findings.ts
var group_findings = __webpack_require__(1992);
// EXTERNAL MODULE: ./src/report/show-fix.ts
var show_fix = __webpack_require__(76743);
;// CONCATENATED MODULE: ./src/report/html/excerpt.ts
// The lines of a file and a place in it in, a few lines around it out.
const AROUND = 2;
/** A place that spans a whole statement shows its first lines. */
const MOST_LINES = 12;
const WIDEST = 400;
/** Files are asked for once per place, so each is taken apart once. */
function lineReader(readFile) {
    const known = new Map();
    return (path) => {
        if (!known.has(path))
            known.set(path, readFile?.(path)?.split(/\r\n|\n|\r/) ?? null);
        return known.get(path) ?? null;
    };
}
function excerptAt(place, readLines) {
    const lines = readLines(place.path);
    if (lines === null || place.line < 1 || place.line > lines.length)
        return null;
    const first = Math.max(1, place.line - AROUND);
    const last = Math.min(lines.length, place.endLine + AROUND, first + MOST_LINES - 1);
    return {
        firstLine: first,
        lines: lines.slice(first - 1, last).map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line)),
        line: place.line,
        startColumn: place.startColumn,
        endLine: place.endLine,
        endColumn: place.endColumn,
    };
}
/** One line without its indentation; empty when unknown. */
function codeAt(path, line, readLines) {
    return (readLines(path)?.[line - 1] ?? '').trim().slice(0, 160);
}

// EXTERNAL MODULE: ./src/report/html/graph-data.ts + 1 modules
var graph_data = __webpack_require__(34929);
;// CONCATENATED MODULE: ./src/report/html/trail-graph.ts
// Findings in, the graph of their trails out: what is drawn when no graph came with the review.

function trailGraph(findings) {
    const nodes = new Map();
    const edges = [];
    for (const finding of findings) {
        const { asset, column, path, line } = finding;
        const last = finding.trail.at(-1);
        const steps = last?.asset === asset ? finding.trail : [...finding.trail, { asset, column, path, line }];
        for (const [index, step] of steps.entries()) {
            const place = { path: step.path, line: step.line, startColumn: 1, endLine: step.line, endColumn: 1 };
            let node = nodes.get(step.asset);
            if (!node) {
                const kind = ((0,asset_name/* assetKind */.Dr)(step.asset) || 'sql-file');
                node = { id: step.asset, kind, name: (0,asset_name/* assetName */.SM)(step.asset), columns: [], mark: null, ...place };
                nodes.set(step.asset, node);
            }
            if (step.column !== null && !node.columns.some((known) => known.name === step.column)) {
                const mark = index === 0 ? 'changed' : null;
                node.columns.push({ name: step.column, type: '', nullable: true, default: null, line: step.line, mark });
            }
            const before = steps[index - 1];
            if (!before)
                continue;
            edges.push({
                from: step.asset,
                fromColumn: step.column,
                to: before.asset,
                toColumn: before.column,
                kind: 'reads',
                clause: index === steps.length - 1 ? finding.clause : 'select',
                certainty: finding.certainty,
                live: true,
                type: '',
                definedAt: null,
                broken: true,
                ...place,
            });
        }
    }
    return { nodes: [...nodes.values()], edges, left: 0 };
}

// EXTERNAL MODULE: ./src/report/html/verdict-words.ts
var verdict_words = __webpack_require__(90551);
;// CONCATENATED MODULE: ./src/report/html/review-data.ts
// A review, where it was published and the texts of files in; what its page carries out.










/** Files whose lines the page shows: read them before, for `readFile` answers at once. */
function shownPaths(review) {
    const paths = new Set();
    for (const finding of [...review.findings, ...review.ignored]) {
        paths.add(finding.path);
        for (const { path } of finding.trail)
            paths.add(path);
        for (const { path } of finding.fix?.edits ?? [])
            paths.add(path);
    }
    return [...paths].sort();
}
function reviewData(review, context, readFile) {
    const readLines = lineReader(readFile);
    const { broken, possible, old } = (0,group_findings/* splitByWeight */.eT)(review);
    const findings = [];
    const groups = [];
    const sets = [
        ['new', broken],
        ['new', possible],
        ['old', old],
        ['accepted', review.ignored],
    ];
    for (const [state, members] of sets) {
        for (const group of (0,group_findings/* groupFindings */.kG)(members)) {
            const first = findings.length;
            const change = (0,describe_change/* changeBehind */.n5)(review.changes, group.findings[0]);
            for (const finding of group.findings) {
                const message = (0,describe_change/* besideHeading */.Pg)(finding.message, change);
                findings.push({ ...findingData(finding, state, readLines, readFile), message });
            }
            groups.push({
                ...groupHeading(group.findings[0], group.changedAsset, review),
                members: group.findings.map((_, index) => first + index),
            });
        }
    }
    const named = new Set(broken.map((finding) => finding.asset));
    return {
        schemaVersion: 1,
        kind: 'review',
        title: context?.pull ? `${context.repository} #${context.pull}` : (context?.repository ?? ''),
        verdict: (0,verdict_words/* verdictWords */.L)(review, context?.accepted ?? false),
        facts: reviewFacts(review, context),
        blobUrl: blobUrl(context),
        inWords: (0,explanation/* explanationData */._g)(context?.explained),
        changes: review.changes.map(changeData),
        groups,
        findings,
        problems: review.problems.map(({ path, line, reason }) => ({ path, line, reason })),
        graph: (0,graph_data/* affectedGraphData */.dP)(review.affected ?? trailGraph([...broken, ...possible]), named),
    };
}
function findingData(finding, state, readLines, readFile) {
    const { id, rule, severity, certainty, asset, column, path, line, clause, message, help, fix } = finding;
    return {
        ...{ id, rule, severity, certainty, state, asset, column, path, line, clause, message, help },
        name: (0,asset_name/* assetName */.SM)(asset, column),
        reason: finding.reason ?? '',
        excerpt: excerptAt(finding, readLines),
        trail: finding.trail.map((step) => ({
            asset: step.asset,
            column: step.column,
            name: (0,asset_name/* assetName */.SM)(step.asset, step.column),
            path: step.path,
            line: step.line,
            code: codeAt(step.path, step.line, readLines),
        })),
        fix: fix ? { verified: fix.verified, diff: readFile ? (0,show_fix/* showFix */.F)([finding], readFile) : [] } : null,
    };
}
function groupHeading(first, changedAsset, review) {
    const change = (0,describe_change/* changeBehind */.n5)(review.changes, first);
    if (change)
        return { text: (0,describe_change/* describeChange */.uQ)(change), path: change.path, line: change.line };
    const origin = first.trail[0];
    return {
        text: (0,describe_change/* describeAsset */.S6)(changedAsset ?? first.asset),
        path: origin?.path ?? null,
        line: origin?.line ?? 1,
    };
}
function changeData(change) {
    const mark = /-(?:removed|renamed)$/.test(change.kind)
        ? 'removed'
        : change.kind.endsWith('-added')
            ? 'added'
            : 'changed';
    const { path, line, asset, column } = change;
    return {
        mark: change.kind.endsWith('-renamed') ? 'changed' : mark,
        text: (0,describe_change/* describeChange */.uQ)(change),
        path,
        line,
        asset,
        column,
    };
}
function reviewFacts(review, context) {
    const facts = [{ name: 'Change', value: `${shortRevision(review.base)} → ${shortRevision(review.head)}` }];
    if (review.severity !== 'none')
        facts.push({ name: 'Severity', value: review.severity });
    const { files, nodes, edges, ms } = review.stats;
    facts.push({
        name: 'Read',
        value: `${files.toLocaleString('en-US')} files, ${nodes.toLocaleString('en-US')} assets, ${edges.toLocaleString('en-US')} references`,
    });
    const milliseconds = context?.milliseconds || ms.total || 0;
    if (milliseconds > 0)
        facts.push({ name: 'Time', value: `${(milliseconds / 1000).toFixed(1)} s` });
    if (context)
        facts.push({ name: 'Investigation', value: context.investigation });
    if (context?.accepted && context.acceptedBy)
        facts.push({ name: 'Accepted by', value: context.acceptedBy });
    return facts;
}
function shortRevision(revision) {
    return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 7) : revision;
}
/** Only a web address may become a link. */
function blobUrl(context) {
    if (!context || !/^https?:\/\/[^\s"'<>]+$/.test(context.serverUrl))
        return null;
    return `${context.serverUrl}/${(0,escape_markdown/* encodePath */.O0)(context.repository)}/blob/${(0,escape_markdown/* encodePath */.O0)(context.headSha)}/`;
}


/***/ }),

/***/ 90551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ verdictWords),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var _group_findings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1992);
// A review in, its verdict out as a word, a tone and what it counts.

function verdictWords(review, accepted) {
    const unread = new Set(review.problems.map((problem) => problem.path)).size;
    const { broken, possible } = (0,_group_findings__WEBPACK_IMPORTED_MODULE_0__/* .splitByWeight */ .eT)(review);
    if (review.stats.nodes === 0 && review.findings.length === 0) {
        const detail = unread > 0 ? `${count(unread, 'file was', 'files were')} not understood.` : 'No database schema was found.';
        return { word: 'Nothing to judge', detail, tone: 'unsure' };
    }
    const files = new Set(broken.map((finding) => finding.path)).size;
    const breaks = `${count(broken.length, 'place breaks', 'places break')} in ${count(files, 'file', 'files')}.`;
    if (review.verdict === 'unsafe') {
        return { word: accepted ? 'Unsafe, but accepted' : 'Unsafe', detail: breaks, tone: accepted ? 'warn' : 'bad' };
    }
    if (review.verdict === 'unknown') {
        const files = `${count(unread, 'file was', 'files were')} not understood.`;
        return { word: 'Not sure', detail: broken.length > 0 ? `${breaks} ${files}` : files, tone: 'unsure' };
    }
    if (broken.length > 0)
        return { word: 'Safe, with remarks', detail: breaks, tone: 'warn' };
    const rest = possible.length > 0 ? ` ${count(possible.length, 'place', 'places')} to look at.` : '';
    return { word: 'Safe', detail: `Nothing breaks.${rest}`, tone: 'good' };
}
function count(number, one, many) {
    return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}


/***/ })

};
;