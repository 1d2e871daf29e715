/** Versions are fixed to one another: a package's dependencies moving along with it is no news. */
const { default: git } = require("@changesets/cli/changelog");

module.exports = {
  getReleaseLine: git.getReleaseLine,
  getDependencyReleaseLine: async () => "",
};
