/** A SPARQL editor in a shadow tree (its style sheets come as objects there, which a strict security policy allows). */
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { sparql } from '@codemirror/legacy-modes/mode/sparql';
import { linter, lintKeymap } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { faultsOf } from './faults.ts';

export interface Offer {
  label: string;
  detail: string;
  /** What is written; the label where it is missing. */
  apply?: string;
}

export interface EditorOptions {
  text: string;
  onChange: (text: string) => void;
  onRun: () => void;
  /** Terms to complete: prefixes, classes, properties, names of things. */
  offers: () => readonly Offer[];
  /** Prefixes that need no declaration. */
  prefixes: () => Record<string, string>;
}

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: tags.string, color: 'var(--agree)' },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: 'var(--contested)' },
  { tag: [tags.atom, tags.number], color: 'var(--denied)' },
]);

const LOOK = EditorView.theme({
  '&': { height: '100%', fontSize: '0.8125rem', color: 'var(--ink)', backgroundColor: 'var(--surface)' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--sunken)', color: 'var(--soft)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-ground) 40%, transparent)' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': { backgroundColor: 'var(--surface)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
});

export function openEditor(host: HTMLElement, options: EditorOptions): EditorView {
  const run = () => {
    options.onRun();
    return true;
  };
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const state = EditorState.create({
    doc: options.text,
    extensions: [
      lineNumbers(),
      history(),
      bracketMatching(),
      closeBrackets(),
      highlightActiveLine(),
      EditorView.lineWrapping,
      StreamLanguage.define(sparql),
      syntaxHighlighting(COLOURS),
      LOOK,
      autocompletion({ override: [(context) => complete(context, options.offers())] }),
      linter((view) => faultsOf(view.state.doc.toString(), options.prefixes()), { delay: 400 }),
      keymap.of([
        { key: 'Mod-Enter', run },
        ...completionKeymap,
        ...defaultKeymap,
        ...historyKeymap,
        ...lintKeymap,
      ]),
      EditorView.domEventHandlers({ beforeinput: typeOver }),
      EditorView.contentAttributes.of({ 'aria-label': 'SPARQL query', spellcheck: 'false' }),
      EditorView.updateListener.of(
        (update) => update.docChanged && options.onChange(update.state.doc.toString()),
      ),
    ],
  });
  const view = new EditorView({ state, root, parent: root });
  view.scrollDOM.tabIndex = 0;
  return view;
}

/** Chrome styles what it writes over a selection with inline styles, which the security policy forbids: it is written here instead. */
function typeOver(event: InputEvent, view: EditorView): boolean {
  if (event.inputType !== 'insertText' || event.isComposing || !event.data || view.state.selection.main.empty)
    return false;
  event.preventDefault();
  view.dispatch({ ...view.state.replaceSelection(event.data), userEvent: 'input.type' });
  return true;
}

const KEYWORDS =
  'SELECT DISTINCT WHERE OPTIONAL FILTER UNION GRAPH BIND VALUES ORDER BY GROUP HAVING LIMIT OFFSET CONSTRUCT ASK DESCRIBE PREFIX COUNT SAMPLE GROUP_CONCAT STR LANG CONTAINS LCASE REGEX EXISTS NOT IN MINUS AS DESC ASC'
    .split(' ')
    .map((label): Offer => ({ label, detail: 'keyword' }));

function complete(context: CompletionContext, offers: readonly Offer[]): CompletionResult | null {
  const word = context.matchBefore(/[?$\w:-]+/);
  if (!word && !context.explicit) return null;
  const variables = [...new Set(context.state.doc.toString().match(/[?$]\w+/g) ?? [])]
    .filter((name) => name !== word?.text)
    .map((label): Offer => ({ label, detail: 'variable' }));
  return {
    from: word?.from ?? context.pos,
    options: [...variables, ...offers, ...KEYWORDS],
    validFor: /^[?$\w:-]*$/,
  };
}

/** Replaces the whole text, as one step that can be undone. */
export function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() !== text)
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}
