// SPDX-License-Identifier: MIT
// Counts what two validators find wrong with a FHIR file, which may be damaged first: FILE [DAMAGE].
const fs = require("fs");
const SchemaValidator = require("@asymmetrik/fhir-json-schema-validator");
const { Fhir } = require("fhir");

const resource = JSON.parse(fs.readFileSync(process.argv[2]));
const damages = {
    "no-status": () => delete resource.status,
    "unknown-status": () => (resource.status = "perhaps"),
    "stray-property": () => (resource.item[0].bogus = true),
    "text-for-number": () => (resource.item[0].linkId = [1]),
};
if (process.argv[3]) damages[process.argv[3]]();

const bySchema = new SchemaValidator().validate(resource).length;
const byFhir = new Fhir()
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter((message) => message.severity === "error" || message.severity === "fatal").length;
console.log(`schema: ${bySchema}, fhir: ${byFhir}`);
