// @ts-nocheck Electron loads it as CommonJS.
/** A window with the drawings of the installation guide, for draw.mjs. */
'use strict';

const path = require('node:path');
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1100, height: 900, useContentSize: true });
  void window.loadFile(path.join(__dirname, 'drawings.html'));
});
