// SPDX-License-Identifier: MIT
// Counts what two validators find wrong with FHIR files, each of which may be damaged first: FILE[:DAMAGE]...
// One run for all, for the schema takes longer to read than a file to check.
const fs = require("fs");
const SchemaValidator = require("@asymmetrik/fhir-json-schema-validator");
const { Fhir } = require("fhir");

const damages = {
    "no-status": (resource) => delete resource.status,
    "unknown-status": (resource) => (resource.status = "perhaps"),
    "stray-property": (resource) => (resource.item[0].bogus = true),
    "text-for-number": (resource) => (resource.item[0].linkId = [1]),
};
const schema = new SchemaValidator();

for (const wanted of process.argv.slice(2)) {
    const [file, damage] = wanted.split(":");
    const resource = JSON.parse(fs.readFileSync(file));
    if (damage) damages[damage](resource);
    const bySchema = schema.validate(resource).length;
    const byFhir = new Fhir()
        .validate(resource, { errorOnUnexpected: true })
        .messages.filter((message) => message.severity === "error" || message.severity === "fatal").length;
    console.log(`${wanted} schema: ${bySchema}, fhir: ${byFhir}`);
}
