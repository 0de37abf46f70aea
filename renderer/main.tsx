import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// The styles of parts before those of pages, which refine them.
import './styles/global.css';
import './styles/blocks.css';
import './styles/controls.css';
import './styles/marks.css';
import './styles/charts.css';
import { App } from './app/App';
import { tellFailed, watchFailures } from './app/failures';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
watchFailures(window);
createRoot(root, { onCaughtError: tellFailed }).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
