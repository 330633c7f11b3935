/**
 * JSON as plain Java, for whatever answers in JSON: the workbench and the Model Context Protocol.
 */
package org.chancery.json;
