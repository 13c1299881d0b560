// The bundler hands over these files as text (loader in bin/build-web.js).
declare module '*.graphql' {
  const text: string;
  export = text;
}
