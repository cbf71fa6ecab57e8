module.exports = {
  mode: "production",
  entry: "./styled-page.js",
  output: { path: `${__dirname}/dist`, filename: "page.js" },
  module: { rules: [{ test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  performance: { hints: false },
};
