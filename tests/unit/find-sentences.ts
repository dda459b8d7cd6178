import ts from 'typescript';

/** Attributes and properties whose text a reader sees or hears; on components, names that end like them. */
const shownAttribute = /(label|title|placeholder|alt|description|valuetext)$/i;
const shownProperty = /^(textContent|innerText|title|placeholder|alt|label|aria[A-Z]\w+)$/;
/** Calls whose text arguments become text on the page, or in a box of the browser's. */
const showingCall = /^(append|prepend|before|after|replaceChildren|createTextNode|alert|confirm)$/;
const letter = /\p{L}/u;
/** In a call, a word in small letters may be a name, as in `URLSearchParams.append`. */
const capital = /^\s*\p{Lu}/u;
/** Two words or more, the first with a capital. */
const sentence = /^\s*\p{Lu}[\p{L}\p{M}'’-]*[,:;]?\s+\p{L}/u;

/**
 * The words in a source file that a reader would see but a translator would not.
 * @returns each as `file:line: text`.
 */
export function findSentences(fileName: string, source: string): string[] {
  const file = parse(fileName, source);
  const found = new Map<ts.Node, string>();
  const refuse = (nodes: readonly ts.Node[], pattern: RegExp): void => {
    for (const node of nodes) {
      const text = textOf(node);
      if (pattern.test(text)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.set(node, `${fileName}:${line + 1}: ${text.trim()}`);
      }
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) refuse([node], letter);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      refuse(literalsOf(node.expression), letter);
    }
    if (ts.isJsxAttribute(node) && shownAttribute.test(node.name.getText(file))) {
      refuse(literalsOf(node.initializer), letter);
    }
    if (isAssignment(node) && isShownProperty(node.left)) {
      refuse(literalsOf(node.right), letter);
    }
    if (ts.isCallExpression(node)) refuse(shownArguments(node), capital);
    if (isLiteral(node) && !isInError(node)) refuse([node], sentence);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()];
}

/** The keys of messages that a source file asks for: in calls of `say` and its kin, and in tables of keys. */
export function findKeys(
  fileName: string,
  source: string,
): { said: string[]; counted: string[]; held: string[] } {
  const file = parse(fileName, source);
  const keys = { said: [] as string[], counted: [] as string[], held: [] as string[] };
  const holdsTable = /\b(MessageKey|PlainMessageKey|CountStem)\b/.test(source);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const first = literalsOf(node.arguments[0]).filter(ts.isStringLiteral).map(textOf);
      const name = nameOf(node.expression);
      if (name === 'say' || name === 'getMessage') keys.said.push(...first);
      if (name === 'sayCount') keys.counted.push(...first);
    }
    if (holdsTable && isLiteral(node)) keys.held.push(textOf(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return keys;
}

/** Words in a page's markup, the extension's own name left out. */
export function findMarkupSentences(fileName: string, html: string): string[] {
  const attributes = [
    ...html.matchAll(/\b(?:aria-label|title|placeholder|alt)\s*=\s*["']?([^"'>]+)/gi),
  ];
  const texts = html
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .split(/<[^>]*>/)
    .concat(attributes.map(([, text = '']) => text));
  return texts
    .map((text) => text.trim())
    .filter((text) => letter.test(text) && text !== 'Afterword')
    .map((text) => `${fileName}: ${text}`);
}

/** Words that a style sheet shows. */
export function findStyleSentences(fileName: string, css: string): string[] {
  return [...css.matchAll(/\bcontent\s*:\s*["']([^"']*\p{L}[^"']*)["']/gu)].map(
    ([, text]) => `${fileName}: ${text}`,
  );
}

function parse(fileName: string, source: string): ts.SourceFile {
  const kind = fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, kind);
}

type Literal = ts.StringLiteral | ts.TemplateLiteralLikeNode;

function isLiteral(node: ts.Node): node is Literal {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
}

function textOf(node: ts.Node): string {
  return isLiteral(node) || ts.isJsxText(node) ? node.text : '';
}

/** The literals that an expression may come to: through choices and joins, not through calls. */
function literalsOf(node: ts.Node | undefined): Literal[] {
  if (node === undefined) return [];
  if (isLiteral(node)) return [node];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsOf);
  if (ts.isBinaryExpression(node)) {
    const isChoice = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return (isChoice ? [node.right] : [node.left, node.right]).flatMap(literalsOf);
  }
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap((span) => [
      span.literal,
      ...literalsOf(span.expression),
    ]);
    return [node.head, ...spans];
  }
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    return literalsOf(node.expression);
  }
  return [];
}

function shownArguments(call: ts.CallExpression): Literal[] {
  const name = nameOf(call.expression);
  if (showingCall.test(name)) return call.arguments.flatMap(literalsOf);
  const [attribute, value] = call.arguments;
  const isShown =
    name === 'setAttribute' && literalsOf(attribute).some((node) => shownAttribute.test(node.text));
  return isShown ? literalsOf(value) : [];
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** The text of a style element is rules, not words. */
function isShownProperty(node: ts.Node): boolean {
  const ofStyle = ts.isPropertyAccessExpression(node) && /style/i.test(nameOf(node.expression));
  return shownProperty.test(nameOf(node)) && !ofStyle;
}

function nameOf(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isIdentifier(node) ? node.text : '';
}

/** What an error says of itself is for who mends the code: a reader sees the sentence for its code. */
function isInError(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isNewExpression(parent) && /(Error|Fault)$/.test(nameOf(parent.expression));
}
