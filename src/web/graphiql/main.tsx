import './workers';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { CopyLinkButton } from './copy-link-button';
import { examples } from './examples';
import { examplesPlugin } from './examples-plugin';
import { readLink } from './link';
import { openStorage } from './storage';

const ASKS_HINTS = { extensions: { hints: true } };

// The page lies beside the endpoint, whatever prefix a proxy puts before both.
const endpoint = new URL('../graphql', document.baseURI);
const socket = new URL(endpoint);
socket.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:';
const ask = createGraphiQLFetcher({ url: endpoint.href, subscriptionUrl: socket.href });
// An answer that is empty says why.
const fetcher: Fetcher = (params, options) => ask({ ...params, ...ASKS_HINTS }, options);
const plugins = [examplesPlugin, HISTORY_PLUGIN, explorerPlugin()];
const storage = openStorage();
const linked = readLink(window.location.search);

function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      plugins={plugins}
      defaultTabs={linked ? [linked, ...examples] : [...examples]}
      initialQuery={linked?.query}
      initialVariables={linked?.variables}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>Newsgraph</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

const page = document.getElementById('playground');
if (page) createRoot(page).render(<Playground />);
