/** The browser is the system's Chromium: installing packages must never download one. */
module.exports = { skipDownload: true };
