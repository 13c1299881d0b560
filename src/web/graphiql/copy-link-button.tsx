import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { writeLink } from './link';

/** Puts the tab's link into the address bar, and on the clipboard where the browser lets us (https or localhost). */
export function CopyLinkButton() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const copy = () => {
    const tab = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() };
    const link = writeLink(window.location.href, tab);
    window.history.replaceState(null, '', link);
    void navigator.clipboard?.writeText(link);
  };
  return (
    <ToolbarButton label="Copy link to this query" onClick={copy}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="m10 14 4-4M8.5 11.5 6 14a2.8 2.8 0 0 0 4 4l2.5-2.5m3-3L18 10a2.8 2.8 0 0 0-4-4l-2.5 2.5" />
      </svg>
    </ToolbarButton>
  );
}
