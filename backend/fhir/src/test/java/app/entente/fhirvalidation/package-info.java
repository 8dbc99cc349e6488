/** FHIR resources held against HL7's own validator. */
@NullMarked
package app.entente.fhirvalidation;

import org.jspecify.annotations.NullMarked;
