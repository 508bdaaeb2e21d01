/** The tests: what needs no server is named Test, what runs in Payara Micro IT, what a person does BrowserIT. */
package nl.goedgesprek;
