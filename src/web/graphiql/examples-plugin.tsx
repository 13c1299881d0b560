import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { examples } from './examples';
import type { Example } from './read-example';

/** The side panel that offers the examples again when their tabs are closed or changed. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};

function ExamplesPanel() {
  const open = useOpenInNewTab();
  return (
    <section className="examples">
      <h2 className="graphiql-doc-explorer-title">Examples</h2>
      <p>Each opens in a new tab. Change its variables below the query.</p>
      <ul>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A new tab opens empty and its editors come a render later; only then can they be filled. */
function useOpenInNewTab(): (example: Example) => void {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const activeTab = useGraphiQL((state) => state.activeTabIndex);
  const [waiting, setWaiting] = useState<Example>();
  useEffect(() => {
    if (!waiting) return;
    queryEditor?.setValue(waiting.query);
    variableEditor?.setValue(waiting.variables ?? '');
    setWaiting(undefined);
  }, [activeTab, waiting, queryEditor, variableEditor]);
  return (example) => {
    addTab();
    setWaiting(example);
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 18h6M10 21h4M8.5 15a6 6 0 1 1 7 0c-.6.5-1 1.2-1 2h-5c0-.8-.4-1.5-1-2Z" />
    </svg>
  );
}
