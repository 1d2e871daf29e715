var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
import * as z from "zod";
import { i as isCivilDate, j as addYears, a as addDays, b as addMonths, M, z as z$1, d as dayNumber$1, k as civilDate } from "./use-addressed.Pqv85_9Z.js";
import { c as commonjsGlobal, g as getDefaultExportFromCjs } from "./commonjsHelpers.DiqvIm2T.js";
import require$$0 from "stream";
var papaparse$1 = { exports: {} };
/* @license
Papa Parse
v5.7.1
https://github.com/mholt/PapaParse
License: MIT
*/
var papaparse = papaparse$1.exports;
(function(module, exports) {
  (function(root, factory) {
    if (false) {
      (void 0)([], factory);
    } else if (true) {
      module.exports = factory();
    } else {
      root.Papa = factory();
    }
  })(commonjsGlobal, function moduleFactory() {
    "use strict";
    var global = function() {
      if (typeof self !== "undefined") {
        return self;
      }
      if (typeof window !== "undefined") {
        return window;
      }
      if (typeof global !== "undefined") {
        return global;
      }
      return {};
    }();
    function getWorkerBlob() {
      var URL = global.URL || global.webkitURL || null;
      var code = moduleFactory.toString();
      return Papa2.BLOB_URL || (Papa2.BLOB_URL = URL.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", code, ")();"], { type: "text/javascript" })));
    }
    var IS_WORKER = !global.document && !!global.postMessage, IS_PAPA_WORKER = global.IS_PAPA_WORKER || false;
    var workers = {}, workerIdCounter = 0;
    var Papa2 = {};
    Papa2.parse = CsvToJson;
    Papa2.unparse = JsonToCsv;
    Papa2.RECORD_SEP = String.fromCharCode(30);
    Papa2.UNIT_SEP = String.fromCharCode(31);
    Papa2.BYTE_ORDER_MARK = "\uFEFF";
    Papa2.BAD_DELIMITERS = ["\r", "\n", '"', Papa2.BYTE_ORDER_MARK];
    Papa2.WORKERS_SUPPORTED = !IS_WORKER && !!global.Worker;
    Papa2.NODE_STREAM_INPUT = 1;
    Papa2.LocalChunkSize = 1024 * 1024 * 10;
    Papa2.RemoteChunkSize = 1024 * 1024 * 5;
    Papa2.DefaultDelimiter = ",";
    Papa2.Parser = Parser;
    Papa2.ParserHandle = ParserHandle;
    Papa2.NetworkStreamer = NetworkStreamer;
    Papa2.FileStreamer = FileStreamer;
    Papa2.StringStreamer = StringStreamer;
    Papa2.ReadableStreamStreamer = ReadableStreamStreamer;
    if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
      Papa2.DuplexStreamStreamer = DuplexStreamStreamer;
    }
    if (IS_PAPA_WORKER) {
      global.onmessage = workerThreadReceivedMessage;
    }
    function stripBom(string) {
      if (string.charCodeAt(0) === 65279) {
        return string.slice(1);
      }
      return string;
    }
    function CsvToJson(_input, _config) {
      _config = _config || {};
      var dynamicTyping = _config.dynamicTyping || false;
      if (isFunction(dynamicTyping)) {
        _config.dynamicTypingFunction = dynamicTyping;
        dynamicTyping = {};
      }
      _config.dynamicTyping = dynamicTyping;
      _config.transform = isFunction(_config.transform) ? _config.transform : false;
      if (_config.downloadTimeout !== void 0) {
        var downloadTimeout = parseInt(_config.downloadTimeout);
        if (isNaN(downloadTimeout)) {
          throw new Error("Config downloadTimeout value (" + _config.downloadTimeout + ") not parsable by parseInt(val).");
        }
        _config.downloadTimeout = downloadTimeout;
      }
      if (_config.worker && Papa2.WORKERS_SUPPORTED) {
        var w = newWorker();
        w.userStep = _config.step;
        w.userChunk = _config.chunk;
        w.userComplete = _config.complete;
        w.userError = _config.error;
        _config.step = isFunction(_config.step);
        _config.chunk = isFunction(_config.chunk);
        _config.complete = isFunction(_config.complete);
        _config.error = isFunction(_config.error);
        delete _config.worker;
        w.postMessage({
          input: _input,
          config: _config,
          workerId: w.id
        });
        return;
      }
      var streamer = null;
      if (_input === Papa2.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT === "undefined") {
        streamer = new DuplexStreamStreamer(_config);
        return streamer.getStream();
      } else if (typeof _input === "string") {
        _input = stripBom(_input);
        if (_config.download)
          streamer = new NetworkStreamer(_config);
        else
          streamer = new StringStreamer(_config);
      } else if (_input.readable === true && isFunction(_input.read) && isFunction(_input.on)) {
        streamer = new ReadableStreamStreamer(_config);
      } else if (global.File && _input instanceof File || _input instanceof Object)
        streamer = new FileStreamer(_config);
      return streamer.stream(_input);
    }
    function JsonToCsv(_input, _config) {
      var _quotes = false;
      var _writeHeader = true;
      var _delimiter = ",";
      var _newline = "\r\n";
      var _quoteChar = '"';
      var _escapedQuote = _quoteChar + _quoteChar;
      var _skipEmptyLines = false;
      var _columns = null;
      var _escapeFormulae = false;
      unpackConfig();
      var quoteCharRegex = new RegExp(escapeRegExp(_quoteChar), "g");
      if (typeof _input === "string")
        _input = JSON.parse(_input);
      if (Array.isArray(_input)) {
        if (!_input.length)
          return serialize(_columns, _input, _skipEmptyLines);
        else if (Array.isArray(_input[0]))
          return serialize(null, _input, _skipEmptyLines);
        else if (typeof _input[0] === "object")
          return serialize(_columns || Object.keys(_input[0]), _input, _skipEmptyLines);
      } else if (typeof _input === "object") {
        if (typeof _input.data === "string")
          _input.data = JSON.parse(_input.data);
        if (Array.isArray(_input.data)) {
          if (!_input.fields)
            _input.fields = _input.meta && _input.meta.fields || _columns;
          if (!_input.fields)
            _input.fields = Array.isArray(_input.data[0]) ? _input.fields : typeof _input.data[0] === "object" ? Object.keys(_input.data[0]) : [];
          if (!Array.isArray(_input.data[0]) && typeof _input.data[0] !== "object")
            _input.data = [_input.data];
        }
        return serialize(_input.fields || [], _input.data || [], _skipEmptyLines);
      }
      throw new Error("Unable to serialize unrecognized input");
      function unpackConfig() {
        if (typeof _config !== "object")
          return;
        if (typeof _config.delimiter === "string" && !Papa2.BAD_DELIMITERS.filter(function(value) {
          return _config.delimiter.indexOf(value) !== -1;
        }).length) {
          _delimiter = _config.delimiter;
        }
        if (typeof _config.quotes === "boolean" || typeof _config.quotes === "function" || Array.isArray(_config.quotes))
          _quotes = _config.quotes;
        if (typeof _config.skipEmptyLines === "boolean" || typeof _config.skipEmptyLines === "string")
          _skipEmptyLines = _config.skipEmptyLines;
        if (typeof _config.newline === "string")
          _newline = _config.newline;
        if (typeof _config.quoteChar === "string") {
          _quoteChar = _config.quoteChar;
          _escapedQuote = _quoteChar + _quoteChar;
        }
        if (typeof _config.header === "boolean")
          _writeHeader = _config.header;
        if (Array.isArray(_config.columns)) {
          if (_config.columns.length === 0) throw new Error("Option columns is empty");
          _columns = _config.columns;
        }
        if (_config.escapeChar !== void 0) {
          _escapedQuote = _config.escapeChar + _quoteChar;
        }
        if (_config.escapeFormulae instanceof RegExp) {
          _escapeFormulae = _config.escapeFormulae;
        } else if (typeof _config.escapeFormulae === "boolean" && _config.escapeFormulae) {
          _escapeFormulae = /^[=+\-@\t\r].*$/;
        }
      }
      function serialize(fields, data, skipEmptyLines) {
        var csv = "";
        if (typeof fields === "string")
          fields = JSON.parse(fields);
        if (typeof data === "string")
          data = JSON.parse(data);
        var hasHeader = Array.isArray(fields) && fields.length > 0;
        var dataKeyedByField = !Array.isArray(data[0]);
        if (hasHeader && _writeHeader) {
          for (var i = 0; i < fields.length; i++) {
            if (i > 0)
              csv += _delimiter;
            csv += safe(fields[i], i);
          }
          if (data.length > 0)
            csv += _newline;
        }
        for (var row = 0; row < data.length; row++) {
          var maxCol = hasHeader ? fields.length : data[row].length;
          var emptyLine = false;
          var nullLine = hasHeader ? Object.keys(data[row]).length === 0 : data[row].length === 0;
          if (skipEmptyLines && !hasHeader) {
            emptyLine = skipEmptyLines === "greedy" ? data[row].join("").trim() === "" : data[row].length === 1 && (data[row][0] === null || data[row][0] === void 0 || data[row][0].length === 0);
          }
          if (skipEmptyLines === "greedy" && hasHeader) {
            var line = [];
            for (var c = 0; c < maxCol; c++) {
              var cx = dataKeyedByField ? fields[c] : c;
              line.push(data[row][cx]);
            }
            emptyLine = line.join("").trim() === "";
          }
          if (!emptyLine) {
            for (var col = 0; col < maxCol; col++) {
              if (col > 0 && !nullLine)
                csv += _delimiter;
              var colIdx = hasHeader && dataKeyedByField ? fields[col] : col;
              csv += safe(data[row][colIdx], col);
            }
            if (row < data.length - 1 && (!skipEmptyLines || maxCol > 0 && !nullLine)) {
              csv += _newline;
            }
          }
        }
        return csv;
      }
      function safe(str, col) {
        if (typeof str === "undefined" || str === null)
          return "";
        if (str.constructor === Date) {
          if (isNaN(str.getTime()))
            return "";
          return str.toISOString();
        }
        var needsQuotes = false;
        var strValue = str.toString();
        if (_escapeFormulae && typeof str !== "number" && typeof str !== "bigint" && typeof str !== "boolean" && _escapeFormulae.test(strValue)) {
          strValue = "'" + strValue;
          str = strValue;
          needsQuotes = true;
        }
        var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
        needsQuotes = needsQuotes || _quotes === true || typeof _quotes === "function" && _quotes(str, col) || Array.isArray(_quotes) && _quotes[col] || hasAny(escapedQuoteStr, Papa2.BAD_DELIMITERS) || escapedQuoteStr.indexOf(_delimiter) > -1 || strValue.indexOf(_quoteChar) > -1 || escapedQuoteStr.charAt(0) === " " || escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === " ";
        return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
      }
      function hasAny(str, substrings) {
        for (var i = 0; i < substrings.length; i++)
          if (str.indexOf(substrings[i]) > -1)
            return true;
        return false;
      }
    }
    function ChunkStreamer(config) {
      this._handle = null;
      this._finished = false;
      this._completed = false;
      this._halted = false;
      this._input = null;
      this._baseIndex = 0;
      this._partialLine = "";
      this._rowCount = 0;
      this._start = 0;
      this._nextChunk = null;
      this.isFirstChunk = true;
      this._completeResults = {
        data: [],
        errors: [],
        meta: {}
      };
      replaceConfig.call(this, config);
      this.parseChunk = function(chunk, isFakeChunk) {
        const skipFirstNLines = parseInt(this._config.skipFirstNLines) || 0;
        if (this.isFirstChunk && skipFirstNLines > 0) {
          let _newline = this._config.newline;
          if (!_newline) {
            const quoteChar = this._config.quoteChar || '"';
            _newline = this._handle.guessLineEndings(chunk, quoteChar);
          }
          const splitChunk = chunk.split(_newline);
          chunk = [...splitChunk.slice(skipFirstNLines)].join(_newline);
        }
        if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
          var modifiedChunk = this._config.beforeFirstChunk(chunk);
          if (modifiedChunk !== void 0)
            chunk = modifiedChunk;
        }
        this.isFirstChunk = false;
        this._halted = false;
        var aggregate = this._partialLine + chunk;
        this._partialLine = "";
        var results = this._handle.parse(aggregate, this._baseIndex, !this._finished);
        if (this._handle.paused() || this._handle.aborted()) {
          this._halted = true;
          return;
        }
        var lastIndex = results.meta.cursor;
        if (!this._finished) {
          this._partialLine = aggregate.substring(lastIndex - this._baseIndex);
          this._baseIndex = lastIndex;
        }
        if (results && results.data)
          this._rowCount += results.data.length;
        var finishedIncludingPreview = this._finished || this._config.preview && this._rowCount >= this._config.preview;
        if (IS_PAPA_WORKER) {
          global.postMessage({
            results,
            workerId: Papa2.WORKER_ID,
            finished: finishedIncludingPreview
          });
        } else if (isFunction(this._config.chunk) && !isFakeChunk) {
          this._config.chunk(results, this._handle);
          if (this._handle.paused() || this._handle.aborted()) {
            this._halted = true;
            return;
          }
          results = void 0;
          this._completeResults = void 0;
        }
        if (!this._config.step && !this._config.chunk) {
          this._completeResults.data = this._completeResults.data.concat(results.data);
          this._completeResults.errors = this._completeResults.errors.concat(results.errors);
          this._completeResults.meta = results.meta;
        }
        if (!this._completed && finishedIncludingPreview && isFunction(this._config.complete) && (!results || !results.meta.aborted)) {
          this._config.complete(this._completeResults, this._input);
          this._completed = true;
        }
        if (!finishedIncludingPreview && (!results || !results.meta.paused))
          this._nextChunk();
        return results;
      };
      this._sendError = function(error) {
        if (isFunction(this._config.error))
          this._config.error(error);
        else if (IS_PAPA_WORKER && this._config.error) {
          global.postMessage({
            workerId: Papa2.WORKER_ID,
            error,
            finished: false
          });
        }
      };
      function replaceConfig(config2) {
        var configCopy = copy(config2);
        configCopy.chunkSize = parseInt(configCopy.chunkSize);
        if (!config2.step && !config2.chunk)
          configCopy.chunkSize = null;
        this._handle = new ParserHandle(configCopy);
        this._handle.streamer = this;
        this._config = configCopy;
      }
    }
    function NetworkStreamer(config) {
      config = config || {};
      if (!config.chunkSize)
        config.chunkSize = Papa2.RemoteChunkSize;
      ChunkStreamer.call(this, config);
      var xhr;
      if (IS_WORKER) {
        this._nextChunk = function() {
          this._readChunk();
          this._chunkLoaded();
        };
      } else {
        this._nextChunk = function() {
          this._readChunk();
        };
      }
      this.stream = function(url) {
        this._input = url;
        this._nextChunk();
      };
      this._readChunk = function() {
        if (this._finished) {
          this._chunkLoaded();
          return;
        }
        xhr = new XMLHttpRequest();
        if (this._config.withCredentials) {
          xhr.withCredentials = this._config.withCredentials;
        }
        if (!IS_WORKER) {
          xhr.onload = bindFunction(this._chunkLoaded, this);
          xhr.onerror = bindFunction(this._chunkError, this);
        }
        xhr.ontimeout = bindFunction(this._chunkTimeout, this);
        xhr.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !IS_WORKER);
        if (this._config.downloadTimeout && !IS_WORKER) {
          xhr.timeout = this._config.downloadTimeout;
        }
        if (this._config.downloadRequestHeaders) {
          var headers = this._config.downloadRequestHeaders;
          for (var headerName in headers) {
            xhr.setRequestHeader(headerName, headers[headerName]);
          }
        }
        if (this._config.chunkSize) {
          var end = this._start + this._config.chunkSize - 1;
          xhr.setRequestHeader("Range", "bytes=" + this._start + "-" + end);
        }
        try {
          xhr.send(this._config.downloadRequestBody);
        } catch (err) {
          this._chunkError(err.message);
        }
        if (IS_WORKER && xhr.status === 0)
          this._chunkError();
      };
      this._chunkLoaded = function() {
        if (xhr.readyState !== 4)
          return;
        if (xhr.status < 200 || xhr.status >= 400) {
          this._chunkError();
          return;
        }
        this._start += this._config.chunkSize ? this._config.chunkSize : xhr.responseText.length;
        this._finished = !this._config.chunkSize || this._start >= getFileSize(xhr);
        this.parseChunk(xhr.responseText);
      };
      this._chunkError = function(errorMessage) {
        var errorText = xhr.statusText || errorMessage;
        this._sendError(new Error(errorText));
      };
      this._chunkTimeout = function() {
        this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
      };
      function getFileSize(xhr2) {
        var contentRange = xhr2.getResponseHeader("Content-Range");
        if (contentRange === null) {
          return -1;
        }
        return parseInt(contentRange.substring(contentRange.lastIndexOf("/") + 1));
      }
    }
    NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype);
    NetworkStreamer.prototype.constructor = NetworkStreamer;
    function FileStreamer(config) {
      config = config || {};
      if (!config.chunkSize)
        config.chunkSize = Papa2.LocalChunkSize;
      ChunkStreamer.call(this, config);
      var reader, slice;
      var usingAsyncReader = typeof FileReader !== "undefined";
      this.stream = function(file) {
        this._input = file;
        slice = file.slice || file.webkitSlice || file.mozSlice;
        if (usingAsyncReader) {
          reader = new FileReader();
          reader.onload = bindFunction(this._chunkLoaded, this);
          reader.onerror = bindFunction(this._chunkError, this);
        } else
          reader = new FileReaderSync();
        this._nextChunk();
      };
      this._nextChunk = function() {
        if (!this._finished && (!this._config.preview || this._rowCount < this._config.preview))
          this._readChunk();
      };
      this._readChunk = function() {
        var input = this._input;
        if (this._config.chunkSize) {
          var end = Math.min(this._start + this._config.chunkSize, this._input.size);
          input = slice.call(input, this._start, end);
        }
        var txt = reader.readAsText(input, this._config.encoding);
        if (!usingAsyncReader)
          this._chunkLoaded({ target: { result: txt } });
      };
      this._chunkLoaded = function(event) {
        this._start += this._config.chunkSize;
        this._finished = !this._config.chunkSize || this._start >= this._input.size;
        this.parseChunk(event.target.result);
      };
      this._chunkError = function() {
        this._sendError(reader.error);
      };
    }
    FileStreamer.prototype = Object.create(ChunkStreamer.prototype);
    FileStreamer.prototype.constructor = FileStreamer;
    function StringStreamer(config) {
      config = config || {};
      ChunkStreamer.call(this, config);
      var remaining;
      this.stream = function(s) {
        remaining = s;
        return this._nextChunk();
      };
      this._nextChunk = function() {
        if (this._finished) return;
        var size = this._config.chunkSize;
        var chunk;
        if (size) {
          chunk = remaining.substring(0, size);
          remaining = remaining.substring(size);
        } else {
          chunk = remaining;
          remaining = "";
        }
        this._finished = !remaining;
        return this.parseChunk(chunk);
      };
    }
    StringStreamer.prototype = Object.create(StringStreamer.prototype);
    StringStreamer.prototype.constructor = StringStreamer;
    function ReadableStreamStreamer(config) {
      config = config || {};
      ChunkStreamer.call(this, config);
      var queue = [];
      var parseOnData = true;
      var streamHasEnded = false;
      this.pause = function() {
        ChunkStreamer.prototype.pause.apply(this, arguments);
        this._input.pause();
      };
      this.resume = function() {
        ChunkStreamer.prototype.resume.apply(this, arguments);
        this._input.resume();
      };
      this.stream = function(stream) {
        this._input = stream;
        this._input.on("data", this._streamData);
        this._input.on("end", this._streamEnd);
        this._input.on("error", this._streamError);
      };
      this._checkIsFinished = function() {
        if (streamHasEnded && queue.length === 1) {
          this._finished = true;
        }
      };
      this._nextChunk = function() {
        this._checkIsFinished();
        if (queue.length) {
          this.parseChunk(queue.shift());
        } else {
          parseOnData = true;
        }
      };
      this._streamData = bindFunction(function(chunk) {
        try {
          queue.push(typeof chunk === "string" ? chunk : chunk.toString(this._config.encoding));
          if (parseOnData) {
            parseOnData = false;
            this._checkIsFinished();
            this.parseChunk(queue.shift());
          }
        } catch (error) {
          this._streamError(error);
        }
      }, this);
      this._streamError = bindFunction(function(error) {
        this._streamCleanUp();
        this._sendError(error);
      }, this);
      this._streamEnd = bindFunction(function() {
        this._streamCleanUp();
        streamHasEnded = true;
        this._streamData("");
      }, this);
      this._streamCleanUp = bindFunction(function() {
        this._input.removeListener("data", this._streamData);
        this._input.removeListener("end", this._streamEnd);
        this._input.removeListener("error", this._streamError);
      }, this);
    }
    ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
    ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
    function DuplexStreamStreamer(_config) {
      var Duplex = require$$0.Duplex;
      var config = copy(_config);
      var parseOnWrite = true;
      var writeStreamHasFinished = false;
      var parseCallbackQueue = [];
      var stream = null;
      this._onCsvData = function(results) {
        var data = results.data;
        if (!stream.push(data) && !this._handle.paused()) {
          this._handle.pause();
        }
      };
      this._onCsvComplete = function() {
        stream.push(null);
      };
      config.step = bindFunction(this._onCsvData, this);
      config.complete = bindFunction(this._onCsvComplete, this);
      ChunkStreamer.call(this, config);
      this._nextChunk = function() {
        if (writeStreamHasFinished && parseCallbackQueue.length === 1) {
          this._finished = true;
        }
        if (parseCallbackQueue.length) {
          parseCallbackQueue.shift()();
        } else {
          parseOnWrite = true;
        }
      };
      this._addToParseQueue = function(chunk, callback) {
        parseCallbackQueue.push(bindFunction(function() {
          this.parseChunk(typeof chunk === "string" ? chunk : chunk.toString(config.encoding));
          if (isFunction(callback)) {
            return callback();
          }
        }, this));
        if (parseOnWrite) {
          parseOnWrite = false;
          this._nextChunk();
        }
      };
      this._onRead = function() {
        if (this._handle.paused()) {
          this._handle.resume();
        }
      };
      this._onWrite = function(chunk, encoding, callback) {
        this._addToParseQueue(chunk, callback);
      };
      this._onWriteComplete = function() {
        writeStreamHasFinished = true;
        this._addToParseQueue("");
      };
      this.getStream = function() {
        return stream;
      };
      stream = new Duplex({
        readableObjectMode: true,
        decodeStrings: false,
        read: bindFunction(this._onRead, this),
        write: bindFunction(this._onWrite, this)
      });
      stream.once("finish", bindFunction(this._onWriteComplete, this));
    }
    if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
      DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
      DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer;
    }
    function ParserHandle(_config) {
      var MAX_FLOAT = Math.pow(2, 53);
      var MIN_FLOAT = -MAX_FLOAT;
      var FLOAT = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/;
      var ISO_DATE = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/;
      var self2 = this;
      var _stepCounter = 0;
      var _rowCounter = 0;
      var _input;
      var _parser;
      var _paused = false;
      var _aborted = false;
      var _delimiterError;
      var _fields = [];
      var _results = {
        // The last results returned from the parser
        data: [],
        errors: [],
        meta: {}
      };
      if (isFunction(_config.step)) {
        var userStep = _config.step;
        _config.step = function(results) {
          _results = results;
          if (needsHeaderRow())
            processResults();
          else {
            processResults();
            if (_results.data.length === 0)
              return;
            _stepCounter += results.data.length;
            if (_config.preview && _stepCounter > _config.preview)
              _parser.abort();
            else {
              _results.data = _results.data[0];
              userStep(_results, self2);
            }
          }
        };
      }
      this.parse = function(input, baseIndex, ignoreLastRow) {
        var quoteChar = _config.quoteChar || '"';
        if (!_config.newline)
          _config.newline = this.guessLineEndings(input, quoteChar);
        _delimiterError = false;
        if (!_config.delimiter) {
          var delimGuess = guessDelimiter(input, _config.newline, _config.skipEmptyLines, _config.comments, _config.delimitersToGuess);
          if (delimGuess.successful)
            _config.delimiter = delimGuess.bestDelimiter;
          else {
            _delimiterError = true;
            _config.delimiter = Papa2.DefaultDelimiter;
          }
          _results.meta.delimiter = _config.delimiter;
        } else if (isFunction(_config.delimiter)) {
          _config.delimiter = _config.delimiter(input);
          _results.meta.delimiter = _config.delimiter;
        }
        var parserConfig = copy(_config);
        parserConfig.header = needsHeaderRow();
        if (_config.preview && _config.header)
          parserConfig.preview++;
        _input = input;
        _parser = new Parser(parserConfig);
        _results = _parser.parse(_input, baseIndex, ignoreLastRow);
        processResults();
        return _paused ? { meta: { paused: true } } : _results || { meta: { paused: false } };
      };
      this.paused = function() {
        return _paused;
      };
      this.pause = function() {
        _paused = true;
        _parser.abort();
        _input = isFunction(_config.chunk) ? "" : _input.substring(_parser.getCharIndex());
      };
      this.resume = function() {
        if (self2.streamer._halted) {
          _paused = false;
          self2.streamer.parseChunk(_input, true);
        } else {
          setTimeout(self2.resume, 3);
        }
      };
      this.aborted = function() {
        return _aborted;
      };
      this.abort = function() {
        _aborted = true;
        _parser.abort();
        _results.meta.aborted = true;
        if (isFunction(_config.complete))
          _config.complete(_results);
        _input = "";
      };
      this.guessLineEndings = function(input, quoteChar) {
        input = input.substring(0, 1024 * 1024);
        var re = new RegExp(escapeRegExp(quoteChar) + "([^]*?)" + escapeRegExp(quoteChar), "gm");
        input = input.replace(re, "");
        var r = input.split("\r");
        var n = input.split("\n");
        var nAppearsFirst = n.length > 1 && n[0].length < r[0].length;
        if (r.length === 1 || nAppearsFirst)
          return "\n";
        var numWithN = 0;
        for (var i = 0; i < r.length; i++) {
          if (r[i][0] === "\n")
            numWithN++;
        }
        return numWithN >= r.length / 2 ? "\r\n" : "\r";
      };
      function testEmptyLine(s) {
        return _config.skipEmptyLines === "greedy" ? s.join("").trim() === "" : s.length === 1 && s[0].length === 0;
      }
      function testFloat(s) {
        if (FLOAT.test(s)) {
          var floatValue = parseFloat(s);
          if (floatValue > MIN_FLOAT && floatValue < MAX_FLOAT) {
            return true;
          }
        }
        return false;
      }
      function processResults() {
        if (_results && _delimiterError) {
          addError("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + Papa2.DefaultDelimiter + "'");
          _delimiterError = false;
        }
        if (_config.skipEmptyLines) {
          _results.data = _results.data.filter(function(d) {
            return !testEmptyLine(d);
          });
        }
        if (needsHeaderRow())
          fillHeaderFields();
        return applyHeaderAndDynamicTypingAndTransformation();
      }
      function needsHeaderRow() {
        return _config.header && _fields.length === 0;
      }
      function fillHeaderFields() {
        if (!_results)
          return;
        function addHeader(header2) {
          _fields.push(header2);
        }
        if (Array.isArray(_results.data[0])) {
          for (var i = 0; needsHeaderRow() && i < _results.data.length; i++)
            _results.data[i].forEach(addHeader);
          _results.data.splice(0, 1);
        } else
          _results.data.forEach(addHeader);
      }
      function shouldApplyDynamicTyping(field) {
        if (_config.dynamicTypingFunction && _config.dynamicTyping[field] === void 0) {
          _config.dynamicTyping[field] = _config.dynamicTypingFunction(field);
        }
        return (_config.dynamicTyping[field] || _config.dynamicTyping) === true;
      }
      function parseDynamic(field, value) {
        if (shouldApplyDynamicTyping(field)) {
          if (value === "true" || value === "TRUE")
            return true;
          else if (value === "false" || value === "FALSE")
            return false;
          else if (testFloat(value))
            return parseFloat(value);
          else if (ISO_DATE.test(value))
            return new Date(value);
          else
            return value === "" ? null : value;
        }
        return value;
      }
      function applyHeaderAndDynamicTypingAndTransformation() {
        if (!_results || !_config.header && !_config.dynamicTyping && !_config.transform)
          return _results;
        function processRow(rowSource, i) {
          var row = _config.header ? {} : [];
          var j;
          for (j = 0; j < rowSource.length; j++) {
            var field = j;
            var value = rowSource[j];
            if (_config.header)
              field = j >= _fields.length ? "__parsed_extra" : _fields[j];
            if (_config.transform)
              value = _config.transform(value, field);
            value = parseDynamic(field, value);
            if (field === "__parsed_extra") {
              row[field] = row[field] || [];
              row[field].push(value);
            } else
              row[field] = value;
          }
          if (_config.header) {
            if (j > _fields.length)
              addError("FieldMismatch", "TooManyFields", "Too many fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
            else if (j < _fields.length)
              addError("FieldMismatch", "TooFewFields", "Too few fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
          }
          return row;
        }
        var incrementBy = 1;
        if (!_results.data.length || Array.isArray(_results.data[0])) {
          _results.data = _results.data.map(processRow);
          incrementBy = _results.data.length;
        } else
          _results.data = processRow(_results.data, 0);
        if (_config.header && _results.meta)
          _results.meta.fields = _fields;
        _rowCounter += incrementBy;
        return _results;
      }
      function guessDelimiter(input, newline, skipEmptyLines, comments, delimitersToGuess) {
        var bestDelim, bestDelta, fieldCountPrevRow, maxFieldCount;
        delimitersToGuess = delimitersToGuess || [",", "	", "|", ";", Papa2.RECORD_SEP, Papa2.UNIT_SEP];
        for (var i = 0; i < delimitersToGuess.length; i++) {
          var delim = delimitersToGuess[i];
          var delta = 0, avgFieldCount = 0, emptyLinesCount = 0;
          fieldCountPrevRow = void 0;
          var preview = new Parser({
            comments,
            delimiter: delim,
            newline,
            preview: 10
          }).parse(input);
          for (var j = 0; j < preview.data.length; j++) {
            if (skipEmptyLines && testEmptyLine(preview.data[j])) {
              emptyLinesCount++;
              continue;
            }
            var fieldCount = preview.data[j].length;
            avgFieldCount += fieldCount;
            if (typeof fieldCountPrevRow === "undefined") {
              fieldCountPrevRow = fieldCount;
              continue;
            } else if (fieldCount > 0) {
              delta += Math.abs(fieldCount - fieldCountPrevRow);
              fieldCountPrevRow = fieldCount;
            }
          }
          if (preview.data.length > 0)
            avgFieldCount /= preview.data.length - emptyLinesCount;
          if (avgFieldCount > 1.99 && (typeof bestDelta === "undefined" || delta < bestDelta || delta === bestDelta && avgFieldCount > maxFieldCount)) {
            bestDelta = delta;
            bestDelim = delim;
            maxFieldCount = avgFieldCount;
          }
        }
        _config.delimiter = bestDelim;
        return {
          successful: !!bestDelim,
          bestDelimiter: bestDelim
        };
      }
      function addError(type, code, msg, row) {
        var error = {
          type,
          code,
          message: msg
        };
        if (row !== void 0) {
          error.row = row;
        }
        _results.errors.push(error);
      }
    }
    function escapeRegExp(string) {
      return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    function Parser(config) {
      config = config || {};
      var delim = config.delimiter;
      var newline = config.newline;
      var comments = config.comments;
      var step = config.step;
      var preview = config.preview;
      var fastMode = config.fastMode;
      var quoteChar;
      var renamedHeaders = null;
      var headerParsed = false;
      if (config.quoteChar === void 0 || config.quoteChar === null) {
        quoteChar = '"';
      } else {
        quoteChar = config.quoteChar;
      }
      var escapeChar = quoteChar;
      if (config.escapeChar !== void 0) {
        escapeChar = config.escapeChar;
      }
      if (typeof delim !== "string" || Papa2.BAD_DELIMITERS.indexOf(delim) > -1)
        delim = ",";
      if (comments === delim)
        throw new Error("Comment character same as delimiter");
      else if (comments === true)
        comments = "#";
      else if (typeof comments !== "string" || Papa2.BAD_DELIMITERS.indexOf(comments) > -1)
        comments = false;
      if (newline !== "\n" && newline !== "\r" && newline !== "\r\n")
        newline = "\n";
      var cursor = 0;
      var aborted = false;
      this.parse = function(input, baseIndex, ignoreLastRow) {
        if (typeof input !== "string")
          throw new Error("Input must be a string");
        var inputLen = input.length, delimLen = delim.length, newlineLen = newline.length, commentsLen = comments.length;
        var stepIsFunction = isFunction(step);
        cursor = 0;
        var data = [], errors = [], row = [], lastCursor = 0;
        if (!input)
          return returnable();
        if (fastMode || fastMode !== false && input.indexOf(quoteChar) === -1) {
          var rows2 = input.split(newline);
          for (var i = 0; i < rows2.length; i++) {
            row = rows2[i];
            cursor += row.length;
            if (i !== rows2.length - 1)
              cursor += newline.length;
            else if (ignoreLastRow)
              return returnable();
            if (comments && row.substring(0, commentsLen) === comments)
              continue;
            if (stepIsFunction) {
              data = [];
              pushRow(row.split(delim));
              doStep();
              if (aborted)
                return returnable();
            } else
              pushRow(row.split(delim));
            if (preview && i >= preview) {
              data = data.slice(0, preview);
              return returnable(true);
            }
          }
          return returnable();
        }
        var nextDelim = input.indexOf(delim, cursor);
        var nextNewline = input.indexOf(newline, cursor);
        var quoteCharRegex = new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), "g");
        var quoteSearch = input.indexOf(quoteChar, cursor);
        for (; ; ) {
          if (input[cursor] === quoteChar) {
            quoteSearch = cursor;
            cursor++;
            for (; ; ) {
              quoteSearch = input.indexOf(quoteChar, quoteSearch + 1);
              if (quoteSearch === -1) {
                if (!ignoreLastRow) {
                  errors.push({
                    type: "Quotes",
                    code: "MissingQuotes",
                    message: "Quoted field unterminated",
                    row: data.length,
                    // row has yet to be inserted
                    index: cursor
                  });
                }
                return finish();
              }
              if (quoteSearch === inputLen - 1) {
                var value = input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar);
                return finish(value);
              }
              if (quoteChar === escapeChar && input[quoteSearch + 1] === escapeChar) {
                quoteSearch++;
                continue;
              }
              if (quoteChar !== escapeChar && quoteSearch !== 0 && input[quoteSearch - 1] === escapeChar) {
                continue;
              }
              if (nextDelim !== -1 && nextDelim < quoteSearch + 1) {
                nextDelim = input.indexOf(delim, quoteSearch + 1);
              }
              if (nextNewline !== -1 && nextNewline < quoteSearch + 1) {
                nextNewline = input.indexOf(newline, quoteSearch + 1);
              }
              var checkUpTo = nextNewline === -1 ? nextDelim : Math.min(nextDelim, nextNewline);
              var spacesBetweenQuoteAndDelimiter = extraSpaces(checkUpTo);
              if (input.substr(quoteSearch + 1 + spacesBetweenQuoteAndDelimiter, delimLen) === delim) {
                row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                cursor = quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen;
                if (input[quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen] !== quoteChar) {
                  quoteSearch = input.indexOf(quoteChar, cursor);
                }
                if (nextDelim !== -1 && nextDelim < cursor)
                  nextDelim = input.indexOf(delim, cursor);
                if (nextNewline !== -1 && nextNewline < cursor)
                  nextNewline = input.indexOf(newline, cursor);
                break;
              }
              var spacesBetweenQuoteAndNewLine = extraSpaces(nextNewline);
              if (input.substring(quoteSearch + 1 + spacesBetweenQuoteAndNewLine, quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen) === newline) {
                row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                saveRow(quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen);
                if (nextDelim !== -1 && nextDelim < cursor)
                  nextDelim = input.indexOf(delim, cursor);
                quoteSearch = input.indexOf(quoteChar, cursor);
                if (stepIsFunction) {
                  doStep();
                  if (aborted)
                    return returnable();
                }
                if (preview && data.length >= preview)
                  return returnable(true);
                break;
              }
              errors.push({
                type: "Quotes",
                code: "InvalidQuotes",
                message: "Trailing quote on quoted field is malformed",
                row: data.length,
                // row has yet to be inserted
                index: cursor
              });
              quoteSearch++;
              continue;
            }
            continue;
          }
          if (comments && row.length === 0 && input.substring(cursor, cursor + commentsLen) === comments) {
            if (nextNewline === -1)
              return returnable();
            cursor = nextNewline + newlineLen;
            nextNewline = input.indexOf(newline, cursor);
            if (nextDelim !== -1 && nextDelim < cursor)
              nextDelim = input.indexOf(delim, cursor);
            continue;
          }
          if (nextDelim !== -1 && (nextDelim < nextNewline || nextNewline === -1)) {
            row.push(input.substring(cursor, nextDelim));
            cursor = nextDelim + delimLen;
            nextDelim = input.indexOf(delim, cursor);
            continue;
          }
          if (nextNewline !== -1) {
            row.push(input.substring(cursor, nextNewline));
            saveRow(nextNewline + newlineLen);
            if (stepIsFunction) {
              doStep();
              if (aborted)
                return returnable();
            }
            if (preview && data.length >= preview)
              return returnable(true);
            continue;
          }
          break;
        }
        return finish();
        function pushRow(row2) {
          data.push(row2);
          lastCursor = cursor;
        }
        function extraSpaces(index) {
          var spaceLength = 0;
          if (index !== -1) {
            var textBetweenClosingQuoteAndIndex = input.substring(quoteSearch + 1, index);
            if (textBetweenClosingQuoteAndIndex && textBetweenClosingQuoteAndIndex.trim() === "") {
              spaceLength = textBetweenClosingQuoteAndIndex.length;
            }
          }
          return spaceLength;
        }
        function finish(value2) {
          if (ignoreLastRow)
            return returnable();
          if (typeof value2 === "undefined")
            value2 = input.substring(cursor);
          row.push(value2);
          cursor = inputLen;
          pushRow(row);
          if (stepIsFunction)
            doStep();
          return returnable();
        }
        function saveRow(newCursor) {
          cursor = newCursor;
          pushRow(row);
          row = [];
          nextNewline = input.indexOf(newline, cursor);
        }
        function returnable(stopped) {
          if (config.header && !baseIndex && data.length && !headerParsed) {
            const result = data[0];
            const headerCount = /* @__PURE__ */ Object.create(null);
            const usedHeaders = new Set(result);
            let duplicateHeaders = false;
            for (let i2 = 0; i2 < result.length; i2++) {
              let header2 = stripBom(result[i2]);
              if (isFunction(config.transformHeader))
                header2 = config.transformHeader(header2, i2);
              if (!headerCount[header2]) {
                headerCount[header2] = 1;
                result[i2] = header2;
              } else {
                let newHeader;
                let suffixCount = headerCount[header2];
                do {
                  newHeader = `${header2}_${suffixCount}`;
                  suffixCount++;
                } while (usedHeaders.has(newHeader));
                usedHeaders.add(newHeader);
                result[i2] = newHeader;
                headerCount[header2]++;
                duplicateHeaders = true;
                if (renamedHeaders === null) {
                  renamedHeaders = {};
                }
                renamedHeaders[newHeader] = header2;
              }
              usedHeaders.add(header2);
            }
            if (duplicateHeaders) {
              console.warn("Duplicate headers found and renamed.");
            }
            headerParsed = true;
          }
          return {
            data,
            errors,
            meta: {
              delimiter: delim,
              linebreak: newline,
              aborted,
              truncated: !!stopped,
              cursor: lastCursor + (baseIndex || 0),
              renamedHeaders
            }
          };
        }
        function doStep() {
          step(returnable());
          data = [];
          errors = [];
        }
      };
      this.abort = function() {
        aborted = true;
      };
      this.getCharIndex = function() {
        return cursor;
      };
    }
    function newWorker() {
      if (!Papa2.WORKERS_SUPPORTED)
        return false;
      var workerUrl = getWorkerBlob();
      var w = new global.Worker(workerUrl);
      w.onmessage = mainThreadReceivedMessage;
      w.id = workerIdCounter++;
      workers[w.id] = w;
      return w;
    }
    function mainThreadReceivedMessage(e) {
      var msg = e.data;
      var worker = workers[msg.workerId];
      var aborted = false;
      if (msg.error)
        worker.userError(msg.error, msg.file);
      else if (msg.results && msg.results.data) {
        var abort = function() {
          aborted = true;
          completeWorker(msg.workerId, { data: [], errors: [], meta: { aborted: true } });
        };
        var handle = {
          abort,
          pause: notImplemented,
          resume: notImplemented
        };
        if (isFunction(worker.userStep)) {
          for (var i = 0; i < msg.results.data.length; i++) {
            worker.userStep({
              data: msg.results.data[i],
              errors: msg.results.errors,
              meta: msg.results.meta
            }, handle);
            if (aborted)
              break;
          }
          delete msg.results;
        } else if (isFunction(worker.userChunk)) {
          worker.userChunk(msg.results, handle, msg.file);
          delete msg.results;
        }
      }
      if (msg.finished && !aborted)
        completeWorker(msg.workerId, msg.results);
    }
    function completeWorker(workerId, results) {
      var worker = workers[workerId];
      if (isFunction(worker.userComplete))
        worker.userComplete(results);
      worker.terminate();
      delete workers[workerId];
    }
    function notImplemented() {
      throw new Error("Not implemented.");
    }
    function workerThreadReceivedMessage(e) {
      var msg = e.data;
      if (typeof Papa2.WORKER_ID === "undefined" && msg)
        Papa2.WORKER_ID = msg.workerId;
      if (typeof msg.input === "string") {
        global.postMessage({
          workerId: Papa2.WORKER_ID,
          results: Papa2.parse(msg.input, msg.config),
          finished: true
        });
      } else if (global.File && msg.input instanceof File || msg.input instanceof Object) {
        var results = Papa2.parse(msg.input, msg.config);
        if (results)
          global.postMessage({
            workerId: Papa2.WORKER_ID,
            results,
            finished: true
          });
      }
    }
    function copy(obj) {
      if (typeof obj !== "object" || obj === null)
        return obj;
      var cpy = Array.isArray(obj) ? [] : {};
      for (var key in obj)
        cpy[key] = copy(obj[key]);
      return cpy;
    }
    function bindFunction(f, self2) {
      return function() {
        f.apply(self2, arguments);
      };
    }
    function isFunction(func) {
      return typeof func === "function";
    }
    return Papa2;
  });
})(papaparse$1, papaparse$1.exports);
var papaparseExports = papaparse$1.exports;
const Papa = /* @__PURE__ */ getDefaultExportFromCjs(papaparseExports);
const wordings$3 = {
  "not-a-day": (value) => ({
    zh: `“${value}”不是 YYYY-MM-DD 形式的有效日期`,
    en: `"${value}" is not a day that exists, written YYYY-MM-DD`
  }),
  "not-a-text": (value) => ({
    zh: `“${value}”不是文本`,
    en: `"${value}" is not a text`
  })
};
class IdentifiersError extends Error {
  constructor(code, params) {
    const text = wordings$3[code](params.value);
    super(text.en);
    __publicField(this, "name", "IdentifiersError");
    __publicField(this, "code");
    __publicField(this, "params");
    __publicField(this, "text");
    this.code = code;
    this.params = params;
    this.text = text;
  }
}
const other = { zh: "其他", en: "other" };
const usccDepartments = {
  "1": {
    name: { zh: "机构编制", en: "public sector staffing" },
    classes: {
      "1": { zh: "机关", en: "government organ" },
      "2": { zh: "事业单位", en: "public institution" },
      "3": {
        zh: "中央编办直接管理机构编制的群众团体",
        en: "mass organisation staffed by the central office"
      },
      "9": other
    }
  },
  "2": {
    name: { zh: "外交", en: "foreign affairs" },
    classes: { "1": { zh: "外国常驻新闻机构", en: "resident foreign news agency" }, "9": other }
  },
  "3": {
    name: { zh: "司法行政", en: "justice" },
    classes: {
      "1": { zh: "律师执业机构", en: "law firm" },
      "2": { zh: "公证处", en: "notary office" },
      "3": { zh: "基层法律服务所", en: "grass-roots legal service" },
      "4": { zh: "司法鉴定机构", en: "forensic body" },
      "5": { zh: "仲裁委员会", en: "arbitration commission" },
      "9": other
    }
  },
  "4": {
    name: { zh: "文化", en: "culture" },
    classes: { "1": { zh: "外国在华文化中心", en: "foreign cultural centre" }, "9": other }
  },
  "5": {
    name: { zh: "民政", en: "civil affairs" },
    classes: {
      "1": { zh: "社会团体", en: "social association" },
      "2": { zh: "民办非企业单位", en: "private non-enterprise unit" },
      "3": { zh: "基金会", en: "foundation" },
      "9": other
    }
  },
  "6": {
    name: { zh: "旅游", en: "tourism" },
    classes: {
      "1": { zh: "外国旅游部门常驻代表机构", en: "resident foreign tourism office" },
      "2": {
        zh: "港澳台地区旅游部门常驻内地（大陆）代表机构",
        en: "tourism office of Hong Kong, Macao or Taiwan"
      },
      "9": other
    }
  },
  "7": {
    name: { zh: "宗教", en: "religious affairs" },
    classes: {
      "1": { zh: "宗教活动场所", en: "place of worship" },
      "2": { zh: "宗教院校", en: "religious college" },
      "9": other
    }
  },
  "8": {
    name: { zh: "工会", en: "trade unions" },
    classes: { "1": { zh: "基层工会", en: "grass-roots trade union" }, "9": other }
  },
  "9": {
    name: { zh: "工商、市场监管", en: "market regulation" },
    classes: {
      "1": { zh: "企业", en: "enterprise" },
      "2": { zh: "个体工商户", en: "individual business" },
      "3": { zh: "农民专业合作社", en: "farmers' cooperative" }
    }
  },
  A: {
    name: { zh: "中央军委改革和编制办公室", en: "military staffing" },
    classes: { "1": { zh: "军队事业单位", en: "military institution" }, "9": other }
  },
  N: {
    name: { zh: "农业", en: "agriculture" },
    classes: {
      "1": { zh: "组级集体经济组织", en: "group-level rural collective" },
      "2": { zh: "村级集体经济组织", en: "village-level rural collective" },
      "3": { zh: "乡镇级集体经济组织", en: "township-level rural collective" },
      "9": other
    }
  },
  Y: { name: other, classes: { "1": other } }
};
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isUpper(code) {
  return code >= 65 && code <= 90;
}
function areDigits(text, from, to) {
  for (let i = from; i < to; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}
function numberAt(text, from, to) {
  let n = 0;
  for (let i = from; i < to; i++) n = n * 10 + text.charCodeAt(i) - 48;
  return n;
}
function isDay(year, month, day2) {
  if (month < 1 || month > 12 || day2 < 1) return false;
  if (month === 2) return day2 <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
  return day2 <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}
const reasons = {
  "not-text": { zh: "不是文本", en: "not a text" },
  length: { zh: "长度不符", en: "wrong length" },
  character: { zh: "含有不应出现的字符", en: "a character that cannot stand there" },
  date: { zh: "所含日期不存在", en: "holds a date that does not exist" },
  department: {
    zh: "登记管理部门代码未见于已知代码，且校验码不符",
    en: "unknown registering department, and the check character fails"
  },
  unlisted: { zh: "未见于已收录的名录", en: "in no list known here" }
};
function describeParts(title2, value, parts, options) {
  const locale = options.locale ?? "zh";
  const zh = locale === "zh";
  const written = parts.map(({ name, value: at, meaning }) => {
    const note = meaning === void 0 ? "" : zh ? `（${meaning.zh}）` : ` (${meaning.en})`;
    return `${name[locale]} ${at}${note}`;
  });
  if (zh) return `${title2.zh} ${value}：${written.join("；")}`;
  return `${title2.en.charAt(0).toUpperCase()}${title2.en.slice(1)} ${value}: ${written.join("; ")}`;
}
function describeMalformed(title2, found, options) {
  const reason = reasons[found.reason];
  const listed = found.reason !== "unlisted";
  if ((options.locale ?? "zh") === "zh") {
    const place2 = found.at === void 0 ? "" : `（第 ${found.at + 1} 位）`;
    const hint2 = found.normalised === void 0 ? "" : `；是否应为 ${found.normalised}`;
    return `${listed ? "不是" : "不能确认为"}${title2.zh}：${reason.zh}${place2}${hint2}`;
  }
  const place = found.at === void 0 ? "" : ` (character ${found.at + 1})`;
  const hint = found.normalised === void 0 ? "" : `; perhaps ${found.normalised}`;
  return `${listed ? "No" : "Not a known"} ${title2.en}: ${reason.en}${place}${hint}`;
}
const checkMeaning = {
  agrees: { zh: "相符", en: "agrees" },
  odd: {
    zh: "不符，须核对；个别早期代码如此",
    en: "does not agree: verify; a few codes issued early are like this"
  }
};
const unverifiedCheck = {
  zh: "算法未见公开文本，未核验",
  en: "rule not known here, not verified"
};
const longestFolded = 64;
function fold(text) {
  return text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 65248)).replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, "").replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, "-").toUpperCase();
}
function normalisedHint(text, isCode, rewrite) {
  if (text.length > longestFolded) return void 0;
  const folded = fold(text);
  const bare = folded.replaceAll("-", "");
  const candidates2 = rewrite === void 0 ? [folded, bare] : [folded, bare, rewrite(bare)];
  return candidates2.find((candidate) => candidate !== text && isCode(candidate));
}
function malformed$1(value, form) {
  if (typeof value !== "string") return { grade: "malformed", reason: "not-text" };
  const normalised = normalisedHint(value, form.isCode, form.rewrite);
  const hint = normalised === void 0 ? {} : { normalised };
  if (!form.lengths.includes(value.length)) return { grade: "malformed", reason: "length", ...hint };
  for (let i = 0; i < value.length; i++)
    if (!form.allows(value.charCodeAt(i), i, value.length))
      return { grade: "malformed", reason: "character", at: i, ...hint };
  return { grade: "malformed", reason: form.otherwise ?? "character", ...hint };
}
const weights$2 = [3, 7, 9, 10, 5, 8, 4, 2];
const title$f = { zh: "组织机构代码", en: "organisation code" };
function checkCharacterAt(text, from) {
  let sum = 0;
  for (const [i, weight] of weights$2.entries()) {
    const code = text.charCodeAt(from + i);
    if (isDigit(code)) sum += (code - 48) * weight;
    else if (isUpper(code)) sum += (code - 55) * weight;
    else return void 0;
  }
  const rest = 11 - sum % 11;
  return rest === 10 ? "X" : rest === 11 ? "0" : String(rest);
}
function gradeOrganizationCode(value) {
  if (typeof value !== "string") return "malformed";
  const last = value.length - 1;
  if (last !== 8 && !(last === 9 && value[8] === "-")) return "malformed";
  const given2 = value.charCodeAt(last);
  if (!isDigit(given2) && given2 !== 88) return "malformed";
  const expected = checkCharacterAt(value, 0);
  if (expected === void 0) return "malformed";
  return expected === value[last] ? "valid" : "checksum-odd";
}
function isOrganizationCode(value) {
  return gradeOrganizationCode(value) !== "malformed";
}
function allows$5(code, index, length) {
  if (index === length - 1) return isDigit(code) || code === 88;
  if (index === 8) return code === 45;
  return isDigit(code) || isUpper(code);
}
function parseOrganizationCode(value) {
  const grade = gradeOrganizationCode(value);
  if (grade === "malformed" || typeof value !== "string")
    return malformed$1(value, { isCode: isOrganizationCode, lengths: [9, 10], allows: allows$5 });
  const code = value.slice(0, 8) + value.slice(-1);
  return {
    grade,
    value: code,
    printed: `${code.slice(0, 8)}-${code.slice(8)}`,
    checkCharacter: code.slice(8),
    expectedCheckCharacter: checkCharacterAt(code, 0) ?? ""
  };
}
function describeOrganizationCode(value, options = {}) {
  const found = parseOrganizationCode(value);
  if (found.grade === "malformed") return describeMalformed(title$f, found, options);
  const meaning = found.grade === "valid" ? checkMeaning.agrees : checkMeaning.odd;
  return describeParts(
    title$f,
    found.printed,
    [
      { name: { zh: "本体代码", en: "body" }, value: found.value.slice(0, 8) },
      { name: { zh: "校验码", en: "check character" }, value: found.checkCharacter, meaning }
    ],
    options
  );
}
const alphabet$1 = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const title$e = { zh: "统一社会信用代码", en: "unified social credit code" };
const values = [
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  -1,
  -1,
  -1,
  -1,
  -1,
  -1,
  -1,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
  17,
  -1,
  18,
  19,
  20,
  21,
  22,
  -1,
  23,
  24,
  25,
  -1,
  26,
  27,
  -1,
  28,
  29,
  30
];
const weights$1 = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];
const departments = 1077938174;
function weightedSum(value) {
  if (value.length !== 18) return -1;
  let sum = 0;
  for (let i = 0; i < 18; i++) {
    const v = values[value.charCodeAt(i) - 48] ?? -1;
    if (v < 0 || v > 9 && i > 1 && i < 8) return -1;
    sum += v * (weights$1[i] ?? 0);
  }
  return sum;
}
function gradeUscc(value) {
  if (typeof value !== "string") return "malformed";
  const sum = weightedSum(value);
  if (sum < 0) return "malformed";
  if (sum % 31 === 0) return "valid";
  return departments >> (values[value.charCodeAt(0) - 48] ?? 0) & 1 ? "checksum-odd" : "malformed";
}
function isUscc(value) {
  return gradeUscc(value) !== "malformed";
}
function allows$4(code, index) {
  const v = values[code - 48] ?? -1;
  return index > 1 && index < 8 ? isDigit(code) : v >= 0;
}
function parseUscc(value) {
  const grade = gradeUscc(value);
  if (grade === "malformed" || typeof value !== "string")
    return malformed$1(value, { isCode: isUscc, lengths: [18], allows: allows$4, otherwise: "department" });
  const own = values[value.charCodeAt(17) - 48] ?? 0;
  const organizationCode = value.slice(8, 17);
  return {
    grade,
    value,
    department: value.slice(0, 1),
    bodyClass: value.slice(1, 2),
    region: value.slice(2, 8),
    organizationCode: { value: organizationCode, grade: gradeOrganizationCode(organizationCode) },
    checkCharacter: value.slice(17),
    expectedCheckCharacter: alphabet$1.charAt((31 - (weightedSum(value) - own) % 31) % 31)
  };
}
function describeUscc(value, options = {}) {
  const found = parseUscc(value);
  if (found.grade === "malformed") return describeMalformed(title$e, found, options);
  const department = usccDepartments[found.department];
  const { organizationCode } = found;
  return describeParts(
    title$e,
    found.value,
    [
      {
        name: { zh: "登记管理部门", en: "registering department" },
        value: found.department,
        meaning: department == null ? void 0 : department.name
      },
      {
        name: { zh: "机构类别", en: "class of body" },
        value: found.bodyClass,
        meaning: department == null ? void 0 : department.classes[found.bodyClass]
      },
      { name: { zh: "登记管理机关行政区划", en: "region of registration" }, value: found.region },
      {
        name: { zh: "组织机构代码", en: "organisation code" },
        value: organizationCode.value,
        meaning: organizationCode.grade === "valid" ? void 0 : checkMeaning.odd
      },
      {
        name: { zh: "校验码", en: "check character" },
        value: found.checkCharacter,
        meaning: found.grade === "valid" ? checkMeaning.agrees : checkMeaning.odd
      }
    ],
    options
  );
}
function shown(value) {
  const text = typeof value === "string" ? value : value === null ? "null" : typeof value;
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
function requireDay(day2) {
  const written = typeof day2 === "string" && day2.length === 10 && day2[4] === "-" && day2[7] === "-" && areDigits(day2, 0, 4) && areDigits(day2, 5, 7) && areDigits(day2, 8, 10);
  if (!written || !isDay(numberAt(day2, 0, 4), numberAt(day2, 5, 7), numberAt(day2, 8, 10)))
    throw new IdentifiersError("not-a-day", { value: shown(day2) });
}
function requireText(text) {
  if (typeof text !== "string") throw new IdentifiersError("not-a-text", { value: shown(text) });
}
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = "10X98765432";
const title$d = { zh: "公民身份号码", en: "citizen identity number" };
function birthNumber(value) {
  const short = value.length === 15;
  const year = short ? 1900 + numberAt(value, 6, 8) : numberAt(value, 6, 10);
  const month = short ? numberAt(value, 8, 10) : numberAt(value, 10, 12);
  const day2 = short ? numberAt(value, 10, 12) : numberAt(value, 12, 14);
  const known2 = year >= 1800 && year <= 2099 && isDay(year, month, day2);
  return known2 ? year * 1e4 + month * 100 + day2 : 0;
}
function dayNumber(day2) {
  requireDay(day2);
  return Number(day2.replaceAll("-", ""));
}
function hasForm(value) {
  if (value.length === 15) return value[0] !== "0" && areDigits(value, 0, 15);
  if (value.length !== 18 || value[0] === "0" || !areDigits(value, 0, 17)) return false;
  const last = value.charCodeAt(17);
  return isDigit(last) || last === 88;
}
function expectedCheckCharacter(value) {
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += (value.charCodeAt(i) - 48) * weight;
  return checkCharacters.charAt(sum % 11);
}
function gradeCitizenId(value, { asOf: asOf2 } = {}) {
  const latest = asOf2 === void 0 ? Infinity : dayNumber(asOf2);
  if (typeof value !== "string" || !hasForm(value)) return "malformed";
  const born = birthNumber(value);
  if (born === 0 || born > latest) return "malformed";
  return value.length === 15 || expectedCheckCharacter(value) === value[17] ? "valid" : "checksum-odd";
}
function isCitizenId(value, options = {}) {
  return gradeCitizenId(value, options) !== "malformed";
}
function allows$3(code, index, length) {
  if (index === 0) return code >= 49 && code <= 57;
  return isDigit(code) || code === 88 && index === 17 && length === 18;
}
function parseCitizenId(value, options = {}) {
  const grade = gradeCitizenId(value, options);
  if (grade === "malformed" || typeof value !== "string")
    return malformed$1(value, {
      isCode: (candidate) => isCitizenId(candidate, options),
      lengths: [15, 18],
      allows: allows$3,
      otherwise: "date"
    });
  const edition = value.length === 15 ? "1989" : "1999";
  const born = String(birthNumber(value));
  const sequence = edition === "1989" ? value.slice(12, 15) : value.slice(14, 17);
  return {
    grade,
    value,
    edition,
    region: value.slice(0, 6),
    birthDate: `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`,
    sequence,
    sex: Number(sequence) % 2 === 1 ? "male" : "female"
  };
}
function kept(asked, most) {
  return Math.max(0, Math.min(Math.trunc(asked) || 0, most));
}
function maskCitizenId(value, { keepStart = 6, keepEnd = 0 } = {}) {
  requireText(value);
  const start = kept(keepStart, value.length);
  const end = kept(keepEnd, value.length - start);
  return value.slice(0, start) + "*".repeat(value.length - start - end) + value.slice(value.length - end);
}
function describeCitizenId(value, options = {}) {
  const found = parseCitizenId(value);
  if (found.grade === "malformed") {
    const { normalised: _private, ...rest } = found;
    return describeMalformed(title$d, rest, options);
  }
  const parts = [
    { name: { zh: "户籍行政区划", en: "region of the register" }, value: found.region },
    { name: { zh: "版本", en: "edition" }, value: `GB 11643-${found.edition}` }
  ];
  const meaning = found.grade === "valid" ? checkMeaning.agrees : checkMeaning.odd;
  const check = { name: { zh: "校验码", en: "check character" }, value: "*", meaning };
  return describeParts(
    title$d,
    maskCitizenId(found.value),
    found.edition === "1999" ? [...parts, check] : parts,
    options
  );
}
function digit(code) {
  if (isDigit(code)) return String.fromCharCode(code);
  return code >= 65296 && code <= 65305 ? String.fromCharCode(code - 65248) : void 0;
}
function isX(code) {
  return code === 88 || code === 120 || code === 65336 || code === 65368;
}
function findCitizenIds(text) {
  requireText(text);
  const found = [];
  for (let i = 0; i < text.length; i++) {
    const start = i;
    let run = "";
    for (let d = digit(text.charCodeAt(i)); d !== void 0; d = digit(text.charCodeAt(++i)))
      if (run.length <= 18) run += d;
    if (run.length === 17 && i < text.length && isX(text.charCodeAt(i))) {
      run += "X";
      i++;
    }
    if (run.length !== 15 && run.length !== 18) continue;
    const grade = gradeCitizenId(run);
    if (grade === "malformed") continue;
    found.push({
      index: start,
      text: text.slice(start, i),
      grade,
      edition: run.length === 15 ? "1989" : "1999"
    });
  }
  return found;
}
function maskCitizenIds(text, options = {}) {
  let masked = "";
  let from = 0;
  for (const { index, text: number } of findCitizenIds(text)) {
    masked += text.slice(from, index) + maskCitizenId(number, options);
    from = index + number.length;
  }
  return masked + text.slice(from);
}
const fixtures$1 = "FLQW";
function fits$1(place, code) {
  switch (place) {
    case "9":
      return isDigit(code);
    case "A":
      return isUpper(code);
    case "X":
      return isDigit(code) || isUpper(code);
    case "s":
      return isDigit(code) || code >= 97 && code <= 122;
    case "L":
      return code >= 65 && code <= 67;
    case "F":
      return fixtures$1.includes(String.fromCharCode(code));
    default:
      return code === place.charCodeAt(0);
  }
}
function hasLayout(value, layout2) {
  if (typeof value !== "string" || value.length !== layout2.length) return false;
  for (let i = 0; i < layout2.length; i++) if (!fits$1(layout2.charAt(i), value.charCodeAt(i))) return false;
  return true;
}
function layoutForm(layout2, isCode, more = {}) {
  return { isCode, lengths: [layout2.length], allows: (code, i) => fits$1(layout2.charAt(i), code), ...more };
}
const title$c = { zh: "投资项目统一代码", en: "investment project code" };
const firstYear = 2014;
const lastYear = 2021;
const projectTypes = {
  "01": { zh: "审批", en: "approval" },
  "02": { zh: "核准", en: "verification" },
  "03": { zh: "备案", en: "filing" }
};
const layout$4 = "9999-999999-99-99-999999";
function generationOf(value) {
  if (!hasLayout(value, layout$4)) return void 0;
  const year = numberAt(value, 0, 4);
  if (year >= firstYear && year <= lastYear) return "year";
  const month = year % 100;
  return year >= 2001 && month >= 1 && month <= 12 ? "month" : void 0;
}
function isInvestmentProjectCode(value) {
  return generationOf(value) !== void 0;
}
function hyphenate(bare) {
  return [bare.slice(0, 4), bare.slice(4, 10), bare.slice(10, 12), bare.slice(12, 14), bare.slice(14)].join(
    "-"
  );
}
function parseInvestmentProjectCode(value) {
  const generation = generationOf(value);
  if (generation === void 0 || typeof value !== "string")
    return malformed$1(
      value,
      layoutForm(layout$4, isInvestmentProjectCode, { otherwise: "date", rewrite: hyphenate })
    );
  const common2 = {
    grade: "valid",
    value,
    region: value.slice(5, 11),
    projectType: value.slice(15, 17)
  };
  const group = value.slice(12, 14);
  if (generation === "year")
    return { ...common2, generation, year: value.slice(0, 4), industry: group, serial: value.slice(18) };
  return {
    ...common2,
    generation,
    year: `20${value.slice(0, 2)}`,
    month: value.slice(2, 4),
    department: group,
    random: value.slice(18, 23),
    checkDigit: value.slice(23),
    unverified: ["check-digit"]
  };
}
function describeInvestmentProjectCode(value, options = {}) {
  const found = parseInvestmentProjectCode(value);
  if (found.grade === "malformed") return describeMalformed(title$c, found, options);
  const region = { name: { zh: "地区（部门）", en: "region or department" }, value: found.region };
  const type = {
    name: { zh: "项目类型", en: "project type" },
    value: found.projectType,
    meaning: projectTypes[found.projectType]
  };
  const parts = found.generation === "year" ? [
    { name: { zh: "年份", en: "year" }, value: found.year },
    region,
    { name: { zh: "行业", en: "industry" }, value: found.industry },
    type,
    { name: { zh: "流水号", en: "serial number" }, value: found.serial }
  ] : [
    { name: { zh: "年月", en: "year and month" }, value: `${found.year}-${found.month}` },
    region,
    { name: { zh: "中央业务指导部门", en: "central department" }, value: found.department },
    type,
    { name: { zh: "随机码", en: "random digits" }, value: found.random },
    { name: { zh: "校验码", en: "check digit" }, value: found.checkDigit, meaning: unverifiedCheck }
  ];
  return describeParts(title$c, found.value, parts, options);
}
const biddingLayouts = {
  project: "XXXXXXXXXXX999999",
  tender: "XXXXXXXXXXX999999sss",
  section: "XXXXXXXXXXX999999ssssss"
};
function biddingParts(value, layout2, isCode) {
  if (!hasLayout(value, layout2)) return malformed$1(value, layoutForm(layout2, isCode));
  return {
    value,
    platform: value.slice(0, 11),
    projectSerial: value.slice(11, 17),
    tenderSerial: value.slice(17, 20),
    sectionSerial: value.slice(20)
  };
}
function biddingDescription(parts) {
  return [
    { name: { zh: "交易平台标识码", en: "platform" }, value: parts.platform },
    { name: { zh: "项目流水号", en: "project serial" }, value: parts.projectSerial },
    { name: { zh: "招标项目序号", en: "tender serial" }, value: parts.tenderSerial },
    { name: { zh: "标段（包）序号", en: "section serial" }, value: parts.sectionSerial }
  ].flatMap(({ name, value }) => value === void 0 ? [] : [{ name, value }]);
}
const title$b = { zh: "项目编号", en: "platform project code" };
function isPlatformProjectCode(value) {
  return hasLayout(value, biddingLayouts.project);
}
function parsePlatformProjectCode(value) {
  const parts = biddingParts(value, biddingLayouts.project, isPlatformProjectCode);
  if ("grade" in parts) return parts;
  return { grade: "valid", value: parts.value, platform: parts.platform, projectSerial: parts.projectSerial };
}
function describePlatformProjectCode(value, options = {}) {
  const found = parsePlatformProjectCode(value);
  if (found.grade === "malformed") return describeMalformed(title$b, found, options);
  return describeParts(title$b, found.value, biddingDescription(found), options);
}
const title$a = { zh: "招标项目编号", en: "tender project code" };
function isTenderProjectCode(value) {
  return hasLayout(value, biddingLayouts.tender);
}
function parseTenderProjectCode(value) {
  const parts = biddingParts(value, biddingLayouts.tender, isTenderProjectCode);
  if ("grade" in parts) return parts;
  const { sectionSerial: _none, ...tender } = parts;
  return { grade: "valid", ...tender, project: parts.value.slice(0, 17) };
}
function describeTenderProjectCode(value, options = {}) {
  const found = parseTenderProjectCode(value);
  if (found.grade === "malformed") return describeMalformed(title$a, found, options);
  return describeParts(title$a, found.value, biddingDescription(found), options);
}
const title$9 = { zh: "标段（包）编号", en: "section code" };
function isSectionCode(value) {
  return hasLayout(value, biddingLayouts.section);
}
function parseSectionCode(value) {
  const parts = biddingParts(value, biddingLayouts.section, isSectionCode);
  return "grade" in parts ? parts : { grade: "valid", ...parts, tenderProject: parts.value.slice(0, 20) };
}
function describeSectionCode(value, options = {}) {
  const found = parseSectionCode(value);
  if (found.grade === "malformed") return describeMalformed(title$9, found, options);
  return describeParts(title$9, found.value, biddingDescription(found), options);
}
const dealDomains = {
  A: { zh: "工程建设", en: "construction" },
  B: { zh: "土地使用权", en: "land use rights" },
  D: { zh: "政府采购", en: "government procurement" }
};
const dealCategories = {
  A01: { zh: "房屋建筑", en: "buildings" },
  A02: { zh: "市政", en: "municipal works" },
  A03: { zh: "公路", en: "roads" },
  A04: { zh: "铁路", en: "railways" },
  A05: { zh: "民航", en: "civil aviation" },
  A06: { zh: "水运", en: "waterways" },
  A07: { zh: "水利", en: "water conservancy" },
  A08: { zh: "能源", en: "energy" },
  A09: { zh: "邮电通信", en: "post and telecommunications" },
  A10: { zh: "桥梁", en: "bridges" },
  A11: { zh: "城市轨道", en: "urban rail" },
  A12: { zh: "矿产冶金", en: "mining and metallurgy" },
  A13: { zh: "信息网络", en: "information networks" },
  A14: { zh: "工业制造", en: "industrial manufacture" },
  A97: { zh: "海洋渔港（福建）", en: "fishing harbours (Fujian)" },
  A98: { zh: "园林绿化（福建）", en: "landscaping (Fujian)" },
  A99: { zh: "其他", en: "other" }
};
const title$8 = { zh: "统一交易标识码", en: "unified deal code" };
const layout$3 = "A99-XXXXXXXXXXXXXXXXXX-99999999-999999-X";
function gradeUnifiedDealCode(value) {
  if (!hasLayout(value, layout$3)) return "malformed";
  if (!isDay(numberAt(value, 23, 27), numberAt(value, 27, 29), numberAt(value, 29, 31))) return "malformed";
  return gradeUscc(value.slice(4, 22));
}
function isUnifiedDealCode(value) {
  return gradeUnifiedDealCode(value) !== "malformed";
}
function parseUnifiedDealCode(value) {
  const grade = gradeUnifiedDealCode(value);
  if (grade === "malformed" || typeof value !== "string") {
    const platform = hasLayout(value, layout$3) && gradeUscc(value.slice(4, 22)) === "malformed";
    const form = layoutForm(layout$3, isUnifiedDealCode, { otherwise: platform ? "department" : "date" });
    return malformed$1(value, form);
  }
  return {
    grade,
    value,
    category: value.slice(0, 3),
    platform: { value: value.slice(4, 22), grade },
    date: `${value.slice(23, 27)}-${value.slice(27, 29)}-${value.slice(29, 31)}`,
    serial: value.slice(32, 38),
    checkCharacter: value.slice(39),
    unverified: ["check-character"]
  };
}
function describeUnifiedDealCode(value, options = {}) {
  const found = parseUnifiedDealCode(value);
  if (found.grade === "malformed") return describeMalformed(title$8, found, options);
  return describeParts(
    title$8,
    found.value,
    [
      {
        name: { zh: "交易分类", en: "category" },
        value: found.category,
        meaning: dealCategories[found.category] ?? dealDomains[found.category.charAt(0)]
      },
      {
        name: { zh: "公共资源交易平台", en: "platform" },
        value: found.platform.value,
        meaning: found.grade === "valid" ? void 0 : checkMeaning.odd
      },
      { name: { zh: "日期", en: "date" }, value: found.date },
      { name: { zh: "流水号", en: "serial number" }, value: found.serial },
      {
        name: { zh: "校验码", en: "check character" },
        value: found.checkCharacter,
        meaning: unverifiedCheck
      }
    ],
    options
  );
}
const provinces = " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 ";
function hasRegionCodeForm(value) {
  return typeof value === "string" && value.length === 6 && areDigits(value, 0, 6) && provinces.includes(` ${value.slice(0, 2)} `);
}
const regionAdditions = [
  { code: "653228", name: "和康县", from: "2024-12-27" },
  { code: "653229", name: "和安县", from: "2024-12-27" }
];
const regionEditions = [
  "2002-12-31",
  "2003-06-30",
  "2003-12-31",
  "2004-03-31",
  "2004-09-30",
  "2004-12-31",
  "2005-06-30",
  "2005-12-31",
  "2006-12-31",
  "2007-12-31",
  "2008-12-31",
  "2009-12-31",
  "2010-10-31",
  "2011-10-31",
  "2012-10-31",
  "2013-08-31",
  "2014-10-31",
  "2015-09-30",
  "2016-07-31",
  "2017-10-31",
  "2018-10-31",
  "2019-10-31",
  "2020-06-30",
  "2021-10-31",
  "2022-10-31",
  "2023-06-30"
];
const regionCodes = `
110000
110100010203AL04AL05060708091112131415161718SZ19SZ
110200AR28AR29AR
120000
12010001020304050607AK08AK09AK10111213141516LZ17RZ18RZ19SZ
120200AR21AQ23AQ25AR
130000
1301000203AP0405070809QZ10QZ11QZ212324AP25262728293031323371TZ72TZ81AQ81TZ82AP838485AP
13020002030405070809OZ23AT2425272930AN71TU71VZ72TZ73TZ74TZ818384UZ
13030002030406RZ212223AQ2471TZ72TZ
1304000203040607TZ08TZ21AS232425262728AS29AS30313233343571TZ73TZ81
13050002AV02WZ03AV03WZ05WZ06WZ21AV2223242526AV27AV282930313233343571TZ8182
13060002AQ02RZ03AQ04AQ06RZ07RZ08RZ09RZ21AQ22AQ232425AQ2627282930313233343536373871TZ72TZ8182AQ82TZ8384
1307000203050608SZ09SZ21AR2223242526272829AR30313233AR71TU71VZ72TZ73TZ
130800020304212223AS242526272871TZ81TZ
13090002032122232425262728293071TZ72TZ73TZ81828384
131000020322232425262871TZ8182
1311000203SZ212223242526272871TT71UZ72TZ81AR82
139000RS01RS02RS
140000
14010005060708091021222371TZ81
14020002AT03AT11AT1213UZ14UZ15UZ21222324252627AT71TZ
140300020311212271TT
14040002AT03UZ04UZ05UZ06UZ11AT21AT2324AT2526272829303171TY81AT
140500022122242581
140600020321222324AT71TZ81UZ
1407000203WZ212223242526AV27282981
14080002212223242526272829308182
1409000221222324252627282930313271TZ81
1410000221222324252627282930313233348182
141100CZ02CZ21CZ22CZ23CZ24CZ25CZ26CZ27CZ28CZ29CZ30CZ81CZ82CZ
142300AB01AB02AB03AB22AB23AB25AB26AB27AB28AB29AB30AB32AB33AB
150000
15010002030405212223242571TV72TZ
1502000203040506AJ06KZ0721222371TZ
150300020304
150400020304212223242526282930
1505000221222324252671TZ81
1506000203SZ21222324252627
1507000203PZ212223242526278182838485
150800CZ02CZ21CZ22CZ23CZ24CZ25CZ26CZ
150900CZ02CZ21CZ22CZ23CZ24CZ25CZ26CZ27CZ28CZ29CZ81CZ
152200010221222324
15250001022223242526272829303171TY71ZZ
152600AD01AB02AB24AB25AB26AB27AB29AB30AB31AB32AB34AB
152800AB01AB22AB23AB24AB25AB26AB27AB
15290021222371TW71XZ
210000
21010002030405061112AP12QZ13AH13IZ1415SZ22AR232481
21020002030411121314SZ248182AR83
21030002030411212381
21040002030411212223
210500020304052122
210600020304248182
21070002031126278182AH82IZ
210800020304118182
21090002030405112122
21100002030405112181
211100020304SZ21AR22
21120002042123248182
21130002032122248182
211400020304212281
220000
22010002030405061213QZ2271TZ72TZ73TZ74TZ81AP828384WZ
220200020304112171TZ72TZ73TZ81828384
2203000203222381AV82
22040002032122
22050002032123248182
22060002AN02OZ04II05JZ21222325AH81
2207000221222324AO71TZ81PZ
22080002212271TZ8182
2224000102030405062426
230000
23010002030405AC06AH07AH0809DZ10IZ11DZ12IZ13RZ21AC2324252627282981AH82AQ8384
23020002030405060708212324252729303181
230300020304050607218182
2304000203040506072122
2305000203050621222324
23060002030405062122232471TZ
23070002AU03AU04AU05AU06AU07AU08AU09AU10AU11AU12AU13AU14AU15AU16AU17VZ18VZ19VZ2223VZ24VZ25VZ26VZ51VZ81
23080002AH0304051122262833AR818283SZ
23090002030421
2310000203040524AR2571TY8183848586SZ
2311000221AU2324818283VZ
23120002212223242526818283
23270001IK01TT01UZ02IK02TT03IK03TT04IK04TT212223AT61UZ62UZ63UZ64UZ
310000
3101000103AM0405060708AR09101213141516171819AK2051SZ
310200AR30AR
320000
3201000203AO04050607AO111314151617PZ18PZ24AO25AO
32020002AR03AR04AR05061113SZ14SZ8182
320300020304AL051112MZ212223AL2471TZ8182
320400020405AQ111213RZ8182AQ
32050002AN03AN04AN05060708OZ09OZ71TY76ZZ81828384AN85
32060002AW11AW12LZ13XZ14XZ21AT2371TZ818283AK84AW85UZ
3207000305AP0607QZ21AP22232471TZ72TY
32080002AR03AN03OZ0411AR12SZ13SZ2629AR303171TZ
32090002AB02CZ03CZ04RZ212223242528AB71TZ8182AQ
321000020311AE11FM12NZ2371TZ818488AM
32110002111271TZ818283
321200020304PZ71TY81828384AO
3213000211DZ21AC22232471TZ
330000
3301000203AW04AW050608091011RZ12TZ13XZ14XZ22278283AQ85AS
3302000304AS0506111213TZ2526818283AS
33030002030405RZ22AQ242627282971TX818283VZ
33040002AI02JZ112124818283
33050002BZ03BZ212223
3306000203QZ04QZ21AP248182AP83
330700020323262781828384
330800020322242581
33090002032122
33100002030421AS222324818283TZ
331100022122232425262781
340000
3401000203041121222324NZ71TY72TY73TY76ZZ77ZZ78ZZ81NZ
3402000203AG03HW04AG0708HW09XZ10XZ12XZ21AW22AW2325NV71TZ72TW72XZ81WZ
34030002AC02DZ03AC03DZ04AC04DZ11AC11DZ21222371TZ72TZ
34040002030405062122SZ
34050002AN030406OZ2122NZ23NZ
34060002030421
34070002AR03AR05SZ06SZ1121AR22SZ
340800020311AF11GZ2223AR24AT2526272871TZ8182UZ
34100002030421222324
34110002032224252671TW71XZ72TZ8182
3412000203042122252671TZ72TZ82
34130002AE02FZ2122232471TZ72TZ
341400AM02AM21AM22AM23AM24AM
341500020304SZ21AR22232425
34160002BZ212223
34170002212223
341800022122AU23242571TZ8182VZ
350000
350100020304051112UZ2122232425288182AT
35020002AA0304AA05AA05BZ06111213BZ
3503000203040522
35040002AW03AW04XZ05XZ212324252627AW28293081
350500020304052124252627818283
350600020304XZ05XZ22232425AW2627282981AW
3507000203RZ212223242581828384AQ
3508000203RZ2122AQ23242581
350900022122232425268182
360000
36010002030405AV1112RZ13WZ2122AQ2324
36020002032281
3603000213212223
36040002AR02SZ0304TZ21AS2324252627AR2829308182MZ83SZ
3605000221
3606000203UZ22AT81
3607000203QZ04TZ21AS222324252627AV28293031323334358182AP83WZ
36080002032122232425262728293081
36090002212223242526818283
3610000203TZ212223242526272829AS30
3611000203RZ04VZ21AU22AQ232425262728AB28CZ293081
370000
37010002030405121314TZ15UZ16VZ17VZ2425AT2671TY76ZZ81AS
370200020305AO1112131415TZ71TY8182AS8384AO85
3703000203040506212223
370400020304050681
370500020305SZ21AR222371TZ72TZ
3706000211121314WZ34AV71TZ72TY76ZZ81828384AV858687
37070002030405242572TZ818283848586
37080002AP1112QZ2627282930313271TZ8182AP83
3709000203AI11JZ21238283
3710000203QZ71TZ72TZ73TZ81AP8283
3711000203EZ212271TZ72TT
371200AU02AU03AU
37130002111221222324AP24QZ252627282971TZ72TV73TV
3714000203QZ21AP2223242526272871TX71YZ72TX8182
3715000203VZ212223AU24252681
3716000203QZ21222324AP2526AT81UZ
371700AG00HZ0203SZ21222324252627AR2871TZ72TZ
410000
410100020304050608AE08FZ2271TZ72TZ73TZ8182838485
41020002030405AF05GZ11AF11GS12RZ21222324AQ25
410300020304AI04JZ0506AW07AI07XZ08XZ11JZ22AW2324252627282971TZ81AW
410400020304112122232571TZ72TU72VZ8182
410500020305062223262771TZ81
410600020311212271TZ
4107000203AB03CZ04AB04CZ11AB11CZ212425262728AU71TZ72TZ73TZ818283VZ
410800020304112122232571TZ81AJ8283
41090002222326272871TZ72TZ
4110000203TZ23AS242571TZ8182
4111000203EZ04EZ212223AD71TZ
4112000203SZ2122AR2471TZ8182
41130002032122232425262728293071TZ72TZ81
411400020321222324252671TZ72TZ81
41150002AE02FZ03212223242526272871TZ
4116000203VZ212223242526AU272871TY71ZZ81
4117000221222324252627282971TZ
419000KZ01KZ
420000
420100020304AE04FZ05060711121314151617
420200020304052281
420300020304QZ21AP2223242581
42050002030405AD05EZ062526272829818283
420600AM00NZ020607AM07NZ242526828384
420700020304
420800020421AT228182UZ
42090002212223818284
42100002032223AW2471TZ81838788XZ
421100022122232425262771TZ8182
421200022122232481
42130002AK03LZ21LZ81
4228000102222325262728
429000AI00JJ00KZ04050621
430000
430100020304051112NZ2122AM24AS8182TZ
4302000203041112UZ21AT23242571TX81
43030002042171TZ72TZ73TZ8182
4304000506070812212223242671TY72TY73TZ76ZZ8182
43050002031121AU222324252728298182VZ
4306000203112123242671TZ8182
430700020321222324252671TZ81
43080002112122
430900020321222371TZ72TZ81
4310000203212223242526272881
43110002AG02HZ0321AW222324252627282971TZ72TW73TZ81XZ
431200022122232425262728293071TZ81
4313000221228182
433100012223242526273072TU73TV
440000
44010002AF0304050607AF1112131415GZ16GQ17QZ18QZ83AP84AP
44020002AD030405EZ21AD22242932338182
44030003040506070809TZ10TZ11UZ
440400020304
44050006AA0708AA09AA10AA11BZ12BZ13BZ14BZ15BZ2382AA83AA
4406000405060708
44070003040581838485
440800020304112325818283
4409000203AP04QZ23AP818283
441200020304RZ2324252683AQ84
4413000203BZ22232481AA
4414000203QZ21AP222324262781
44150002212381
441600022122232425
4417000204RZ2123AQ81
4418000203PZ2123252627AO8182
441900
442000
4451000203PZ21AO22
4452000203PZ21AO222481
4453000203QZ212223AP81
450000
4501000203AD03EZ04AD0506AD07EZ08EZ09EZ10RZ21AD22AQ2324252627AW81XZ
4502000203040506SZ21AR2223242526
450300020304051112PZ2122AO232425262728293031AN31OT3281UZ
4504000304AO05BZ06PZ11AA21222381
45050002031221
45060002032181
45070002032122
450800020304BZ2181
4509000203PZ2122232481
4510000203VZ21AU2223AV2425AQ26272829303181RZ82WZ
4511000203SZ212223
4512000203TZ21222324252627282981AS
451300022122232481
45140002AO02PZ212223242581
460000
46010005060708
46020002QZ03QZ04QZ05QZ
460300OZ21OP21RZ22OP22RZ23OP23RZ
460400SZ
469000AJ00KZ010203AR05060721JZ22JZ23JZ24JZ25AI25JZ26AI26JZ27AI27JZ28AI28JZ29JZ30AI30JZ31AI31JN32JN33AI33JN34AI35AI36AI37AI38AI39AI
500000
50010001020304050607080910AM10NZ11AM11NZ1213141516IZ17IZ18IZ19IZ20QZ51QZ52RZ53RZ54SZ55TZ56TZ
50020022AM23AQ24AP25AM26AQ27AP28AS29303132AS3334AR3536373840414243
500300AH81AH82AH83AH84AH
510000
510100040506070812131415CZ16SZ17TZ18WZ2122AR23AB24AS293132AV8182838485SZ
510300020304112122
5104000203112122
51050002030421222425
5106000304TZ2326AS818283
510700030405SZ222324AR2526AB26CZ2781
51080002AK02LZ11AP11QZ1221222324
51090002AB03CZ04CZ2122AU2381VZ
5110000211242528AS71TX83TZ
5111000211121323242629323381
511300020304212223242581
5114000203RZ2122AQ232425
5115000203NZ04UZ21AT22AM23242526272829
5116000203PZ21222381AE81FZ
5117000203PZ21AO2223242571TX81
5118000203OZ21AN222324252627
5119000203PZ21222371TX
51200002212281AR
51320001SZ212223242526272829AR30313233
51330001RZ21AQ2223242526272829303132333435363738
5134000102XZ22232425AW262728293031323334353637
520000
520100020311121314AO15PZ21222381
520200010304XZ21AW22AS81TZ
5203000203CZ04SZ21AR2223242526272829308182
5204000203RZ21AQ22232425
520500NZ02NZ21NZ22NW23NZ24NZ25NZ26NZ27NZ81XZ
520600NZ02NZ03NZ21NZ22NZ23NZ24NZ25NZ26NZ27NZ28NZ
522200AM01AM22AM23AM24AM25AM26AM27AM28AM29AM30AM
5223000102UZ22AT232425262728
522400AM01AM22AM23AM24AM25AM26AM27AM28AM
52260001222324252627282930313233343536
522700010222232526272829303132
530000
530100020311121314NZ15TZ21AM22AS24252627282981
5303000203SZ04UZ21AT222324252628AR81
5304000203SZ21AR22AV23242526272881WZ
530500022122AQ232481RZ
5306000221222324252627282930AT81UZ
5307000221222324
530800CI00JZ02CI02JZ21CI21JZ22CZ23CZ24CZ25CZ26CZ27CZ28CZ29CZ
530900CZ02CZ21CZ22CZ23CZ24CZ25CZ26CZ27CZ
5323000102XZ222324252627282931AW
532500010203MZ04PZ22AL23242526AO272829303132
53260001NZ21AM22232425262728
532700AB01AB22AB23AB24AB25AB26AB27AB28AB29AB30AB
532800012223
532900012223242526272829303132
5331000203AL03MZ222324
53330001SZ21AR232425
53340001RZ21AQ2223
533500AB21AB22AB23AB24AB25AB26AB27AB28AB
540000
5401000203SZ04UZ2122232425AR26AT2771TZ72TZ73TZ74TZ
540200QZ02QZ21QZ22QZ23QZ24QZ25QZ26QZ27QZ28QZ29QZ30QZ31QZ32QZ33QZ34QZ35QZ36QZ37QZ
540300RZ02RZ21RZ22RZ23RZ24RZ25RZ26RZ27RZ28RZ29RZ30RZ
540400RZ02RZ21RZ22RY23RZ24RZ25RZ26RZ81ZZ
540500SZ02SZ21SZ22SZ23SZ24SZ25SZ26SZ27SZ28SZ29SZ30SY31SZ81ZZ
540600UZ02UZ21UZ22UZ23UZ24UZ25UZ26UZ27UZ28UZ29UZ30UZ
542100AQ21AQ22AQ23AQ24AQ25AQ26AQ27AQ28AQ29AQ32AQ33AQ
542200AR21AR22AR23AR24AR25AR26AR27AR28AR29AR31AR32AR33AR
542300AP01AP22AP23AP24AP25AP26AP27AP28AP29AP30AP31AP32AP33AP34AP35AP36AP37AP38AP
542400AT21AT22AT23AT24AT25AT26AT27AT28AT29AT30AT31PT
54250021222324252627
542600AQ21AQ22AQ23AQ24AQ25AQ26AQ27AQ
610000
61010002030411121314151617RZ18TZ222425AS26AQ
61020002030422
610300020304BZ05XZ21AA22AW2324262728293031
6104000203AK03LZ04222324252627AT282930318182UZ
6105000203SZ21AR222324252627288182
6106000203SZ212223AU24AR2526AG26HZ27282930313281VZ
6107000203TZ21AS222324252627282930
6108000203SZ21AS2223AR242526272829303181TZ
610900022122232425262728AW2981XZ
61100002212223242526
620000
620100020304051121222371TZ
62020001SZ
6203000221
6204000203212223
62050002AI02JZ03AI03JZ2122232425
62060002212223
620700022122232425
6208000221222324AT252671TT81UZ
620900022122AH22IZ23248182
6210000221222324252627
621100BZ02BZ21BZ22BZ23BZ24BZ25BZ26BZ
621200DZ02DZ21DZ22DZ23DZ24DZ25DZ26DZ27DZ28DZ
622400AA21AA24AA25AA26AA27AA28AA29AA
622600AC21AC23AC24AC25AC26AC27AC28AC29AC30AC
6229000121222324252627
6230000121222324252627
630000
6301000203040506WZ2122AV23
630200PZ02PZ03RZ21PQ22PZ23PZ24PZ25PZ
632100AO21AO22AO23AO26AO27AO28AO
63220021222324
63230001XZ21AW222324
6325002122232425
632600212223242526
63270001PZ21AO2223242526
632800010203UZ21222357TZ58TT59TT
640000
640100040506212281
6402000203AB05CZ2122AB23AB
6403000203LZ21AB22AB232481
6404000221AB22232425
640500CZ02CZ21CZ22CZ
650000
65010002030405060708AI09JZ2171TU72TU
65020002030405
650400RZ02RZ21RZ22RZ
650500SZ02SZ21SZ22SZ
652100AQ01AQ22AQ23AQ
652200AR01AR22AR23AR
652300010203AI2324252728
6527000102PZ2223
65280001222324252627282971TY
6529000102WZ2223AV242526272829
65300001222324
653100012122232425262728293031
6532000121222324252627
654000020304RZ2122232425262728
654200010203XZ2123AW242526
65430001212223242526
659000AI00JJ00KZ0102030405WZ06SZ07WZ08WZ09WZ10WZ11XZ12ZZ
710000
810000
820000
`;
const newest = regionEditions.length - 1;
const newLine = 10;
const letterA = 65;
function spanOf(first, last, entry) {
  const from = regionEditions[first] ?? regionEditions[0];
  const through = regionEditions[last] ?? regionEditions[newest] ?? from;
  const before = regionEditions[first - 1];
  const after = regionEditions[last + 1];
  return {
    from,
    through,
    ...before === void 0 ? {} : { absentBefore: before },
    ...after === void 0 ? {} : { absentAfter: after },
    entry
  };
}
function listedSpans(code) {
  const line = regionCodes.indexOf(`
${code.slice(0, 4)}`);
  if (line < 0) return [];
  const spans = [];
  const county = code.slice(4);
  let at = line + 5;
  for (let entry = 0; regionCodes.charCodeAt(at) !== newLine; entry++) {
    const spanned = regionCodes.charCodeAt(at + 2) >= letterA;
    if (regionCodes.startsWith(county, at))
      spans.push(
        spanned ? spanOf(regionCodes.charCodeAt(at + 2) - letterA, regionCodes.charCodeAt(at + 3) - letterA, entry) : spanOf(0, newest, entry)
      );
    at += spanned ? 4 : 2;
  }
  return spans;
}
function spansOf(code) {
  const spans = listedSpans(code);
  const added = regionAdditions.find((addition) => addition.code === code);
  const last = regionEditions[newest];
  if (added === void 0 || last === void 0) return spans;
  return [...spans, { from: added.from, through: added.from, absentBefore: last, entry: -1 }];
}
function listingIn(span, day2) {
  if (day2 >= span.from && day2 <= span.through) return "listed";
  const list = day2 < span.from ? span.absentBefore : span.absentAfter;
  if (list === void 0) return "beyond-lists";
  return (day2 < span.from ? day2 > list : day2 < list) ? "between-lists" : "not-listed";
}
const strength$1 = ["listed", "between-lists", "beyond-lists", "not-listed"];
function regionListedOn(code, day2) {
  requireText(code);
  requireDay(day2);
  if (code.length !== 6) return "not-listed";
  const answers = spansOf(code).map((span) => listingIn(span, day2));
  return strength$1.find((answer) => answers.includes(answer)) ?? "not-listed";
}
function isRegionCode(value, { on } = {}) {
  if (on !== void 0) requireDay(on);
  if (typeof value !== "string" || !hasRegionCodeForm(value)) return false;
  return on === void 0 ? spansOf(value).length > 0 : regionListedOn(value, on) !== "not-listed";
}
const regionNames = `
1100,北京市
1101,市辖区,东城区,西城区,崇文区,宣武区,朝阳区,丰台区,石景山区,海淀区,门头沟区,房山区,通州区,顺义区,昌平区,大兴区,怀柔区,平谷区,密云区,延庆区
1102,县,密云县,延庆县
1200,天津市
1201,市辖区,和平区,河东区,河西区,南开区,河北区,红桥区,塘沽区,汉沽区,大港区,东丽区,西青区,津南区,北辰区,武清区,宝坻区,滨海新区,宁河区,静海区,蓟州区
1202,县,宁河县,静海县,蓟县
1300,河北省
1301,石家庄市,长安区,桥东区,桥西区,新华区,井陉矿区,裕华区,藁城区,鹿泉区,栾城区,井陉县,正定县,栾城县,行唐县,灵寿县,高邑县,深泽县,赞皇县,无极县,平山县,元氏县,赵县,石家庄高新技术产业开发区,石家庄循环化工园区,辛集市,辛集市,藁城市,晋州市,新乐市,鹿泉市
1302,唐山市,路南区,路北区,古冶区,开平区,丰南区,丰润区,曹妃甸区,滦县,滦南县,乐亭县,迁西县,玉田县,唐海县,唐山市芦台经济技术开发区,河北唐山芦台经济开发区,唐山市汉沽管理区,唐山高新技术产业开发区,河北唐山海港经济开发区,遵化市,迁安市,滦州市
1303,秦皇岛市,海港区,山海关区,北戴河区,抚宁区,青龙满族自治县,昌黎县,抚宁县,卢龙县,秦皇岛市经济技术开发区,北戴河新区
1304,邯郸市,邯山区,丛台区,复兴区,峰峰矿区,肥乡区,永年区,邯郸县,临漳县,成安县,大名县,涉县,磁县,肥乡县,永年县,邱县,鸡泽县,广平县,馆陶县,魏县,曲周县,邯郸经济技术开发区,邯郸冀南新区,武安市
1305,邢台市,桥东区,襄都区,桥西区,信都区,任泽区,南和区,邢台县,临城县,内丘县,柏乡县,隆尧县,任县,南和县,宁晋县,巨鹿县,新河县,广宗县,平乡县,威县,清河县,临西县,河北邢台经济开发区,南宫市,沙河市
1306,保定市,新市区,竞秀区,北市区,南市区,莲池区,满城区,清苑区,徐水区,满城县,清苑县,涞水县,阜平县,徐水县,定兴县,唐县,高阳县,容城县,涞源县,望都县,安新县,易县,曲阳县,蠡县,顺平县,博野县,雄县,保定高新技术产业开发区,保定白沟新城,涿州市,定州市,定州市,安国市,高碑店市
1307,张家口市,桥东区,桥西区,宣化区,下花园区,万全区,崇礼区,宣化县,张北县,康保县,沽源县,尚义县,蔚县,阳原县,怀安县,万全县,怀来县,涿鹿县,赤城县,崇礼县,张家口市高新技术产业开发区,张家口经济开发区,张家口市察北管理区,张家口市塞北管理区
1308,承德市,双桥区,双滦区,鹰手营子矿区,承德县,兴隆县,平泉县,滦平县,隆化县,丰宁满族自治县,宽城满族自治县,围场满族蒙古族自治县,承德高新技术产业开发区,平泉市
1309,沧州市,新华区,运河区,沧县,青县,东光县,海兴县,盐山县,肃宁县,南皮县,吴桥县,献县,孟村回族自治县,河北沧州经济开发区,沧州高新技术产业开发区,沧州渤海新区,泊头市,任丘市,黄骅市,河间市
1310,廊坊市,安次区,广阳区,固安县,永清县,香河县,大城县,文安县,大厂回族自治县,廊坊经济技术开发区,霸州市,三河市
1311,衡水市,桃城区,冀州区,枣强县,武邑县,武强县,饶阳县,安平县,故城县,景县,阜城县,河北衡水经济开发区,河北衡水高新技术产业开发区,衡水滨湖新区,冀州市,深州市
1390,省直辖县级行政区划,定州市,辛集市
1400,山西省
1401,太原市,小店区,迎泽区,杏花岭区,尖草坪区,万柏林区,晋源区,清徐县,阳曲县,娄烦县,山西转型综合改革示范区,古交市
1402,大同市,城区,矿区,南郊区,新荣区,平城区,云冈区,云州区,阳高县,天镇县,广灵县,灵丘县,浑源县,左云县,大同县,山西大同经济开发区
1403,阳泉市,城区,矿区,郊区,平定县,盂县,山西阳泉经济开发区
1404,长治市,城区,潞州区,上党区,屯留区,潞城区,郊区,长治县,襄垣县,屯留县,平顺县,黎城县,壶关县,长子县,武乡县,沁县,沁源县,山西长治高新技术产业园区,潞城市
1405,晋城市,城区,沁水县,阳城县,陵川县,泽州县,高平市
1406,朔州市,朔城区,平鲁区,山阴县,应县,右玉县,怀仁县,山西朔州经济开发区,怀仁市
1407,晋中市,榆次区,太谷区,榆社县,左权县,和顺县,昔阳县,寿阳县,太谷县,祁县,平遥县,灵石县,介休市
1408,运城市,盐湖区,临猗县,万荣县,闻喜县,稷山县,新绛县,绛县,垣曲县,夏县,平陆县,芮城县,永济市,河津市
1409,忻州市,忻府区,定襄县,五台县,代县,繁峙县,宁武县,静乐县,神池县,五寨县,岢岚县,河曲县,保德县,偏关县,五台山风景名胜区,原平市
1410,临汾市,尧都区,曲沃县,翼城县,襄汾县,洪洞县,古县,安泽县,浮山县,吉县,乡宁县,大宁县,隰县,永和县,蒲县,汾西县,侯马市,霍州市
1411,吕梁市,离石区,文水县,交城县,兴县,临县,柳林县,石楼县,岚县,方山县,中阳县,交口县,孝义市,汾阳市
1423,吕梁地区,孝义市,离石市,汾阳市,文水县,交城县,兴县,临县,柳林县,石楼县,岚县,方山县,中阳县,交口县
1500,内蒙古自治区
1501,呼和浩特市,新城区,回民区,玉泉区,赛罕区,土默特左旗,托克托县,和林格尔县,清水河县,武川县,呼和浩特金海工业园区,呼和浩特经济技术开发区
1502,包头市,东河区,昆都仑区,青山区,石拐区,白云矿区,白云鄂博矿区,九原区,土默特右旗,固阳县,达尔罕茂明安联合旗,包头稀土高新技术产业开发区
1503,乌海市,海勃湾区,海南区,乌达区
1504,赤峰市,红山区,元宝山区,松山区,阿鲁科尔沁旗,巴林左旗,巴林右旗,林西县,克什克腾旗,翁牛特旗,喀喇沁旗,宁城县,敖汉旗
1505,通辽市,科尔沁区,科尔沁左翼中旗,科尔沁左翼后旗,开鲁县,库伦旗,奈曼旗,扎鲁特旗,通辽经济技术开发区,霍林郭勒市
1506,鄂尔多斯市,东胜区,康巴什区,达拉特旗,准格尔旗,鄂托克前旗,鄂托克旗,杭锦旗,乌审旗,伊金霍洛旗
1507,呼伦贝尔市,海拉尔区,扎赉诺尔区,阿荣旗,莫力达瓦达斡尔族自治旗,鄂伦春自治旗,鄂温克族自治旗,陈巴尔虎旗,新巴尔虎左旗,新巴尔虎右旗,满洲里市,牙克石市,扎兰屯市,额尔古纳市,根河市
1508,巴彦淖尔市,临河区,五原县,磴口县,乌拉特前旗,乌拉特中旗,乌拉特后旗,杭锦后旗
1509,乌兰察布市,集宁区,卓资县,化德县,商都县,兴和县,凉城县,察哈尔右翼前旗,察哈尔右翼中旗,察哈尔右翼后旗,四子王旗,丰镇市
1522,兴安盟,乌兰浩特市,阿尔山市,科尔沁右翼前旗,科尔沁右翼中旗,扎赉特旗,突泉县
1525,锡林郭勒盟,二连浩特市,锡林浩特市,阿巴嘎旗,苏尼特左旗,苏尼特右旗,东乌珠穆沁旗,西乌珠穆沁旗,太仆寺旗,镶黄旗,正镶白旗,正蓝旗,多伦县,乌拉盖管委会,乌拉盖管理区管委会
1526,乌兰察布盟,集宁市,丰镇市,卓资县,化德县,商都县,兴和县,凉城县,察哈尔右翼前旗,察哈尔右翼中旗,察哈尔右翼后旗,四子王旗
1528,巴彦淖尔盟,临河市,五原县,磴口县,乌拉特前旗,乌拉特中旗,乌拉特后旗,杭锦后旗
1529,阿拉善盟,阿拉善左旗,阿拉善右旗,额济纳旗,内蒙古阿拉善经济开发区,内蒙古阿拉善高新技术产业开发区
2100,辽宁省
2101,沈阳市,和平区,沈河区,大东区,皇姑区,铁西区,苏家屯区,东陵区,浑南区,新城子区,沈北新区,于洪区,辽中区,辽中县,康平县,法库县,新民市
2102,大连市,中山区,西岗区,沙河口区,甘井子区,旅顺口区,金州区,普兰店区,长海县,瓦房店市,普兰店市,庄河市
2103,鞍山市,铁东区,铁西区,立山区,千山区,台安县,岫岩满族自治县,海城市
2104,抚顺市,新抚区,东洲区,望花区,顺城区,抚顺县,新宾满族自治县,清原满族自治县
2105,本溪市,平山区,溪湖区,明山区,南芬区,本溪满族自治县,桓仁满族自治县
2106,丹东市,元宝区,振兴区,振安区,宽甸满族自治县,东港市,凤城市
2107,锦州市,古塔区,凌河区,太和区,黑山县,义县,凌海市,北宁市,北镇市
2108,营口市,站前区,西市区,鲅鱼圈区,老边区,盖州市,大石桥市
2109,阜新市,海州区,新邱区,太平区,清河门区,细河区,阜新蒙古族自治县,彰武县
2110,辽阳市,白塔区,文圣区,宏伟区,弓长岭区,太子河区,辽阳县,灯塔市
2111,盘锦市,双台子区,兴隆台区,大洼区,大洼县,盘山县
2112,铁岭市,银州区,清河区,铁岭县,西丰县,昌图县,调兵山市,开原市
2113,朝阳市,双塔区,龙城区,朝阳县,建平县,喀喇沁左翼蒙古族自治县,北票市,凌源市
2114,葫芦岛市,连山区,龙港区,南票区,绥中县,建昌县,兴城市
2200,吉林省
2201,长春市,南关区,宽城区,朝阳区,二道区,绿园区,双阳区,九台区,农安县,长春经济技术开发区,长春净月高新技术产业开发区,长春高新技术产业开发区,长春汽车经济技术开发区,九台市,榆树市,德惠市,公主岭市
2202,吉林市,昌邑区,龙潭区,船营区,丰满区,永吉县,吉林经济开发区,吉林高新技术产业开发区,吉林中国新加坡食品区,蛟河市,桦甸市,舒兰市,磐石市
2203,四平市,铁西区,铁东区,梨树县,伊通满族自治县,公主岭市,双辽市
2204,辽源市,龙山区,西安区,东丰县,东辽县
2205,通化市,东昌区,二道江区,通化县,辉南县,柳河县,梅河口市,集安市
2206,白山市,八道江区,浑江区,江源区,江源区,抚松县,靖宇县,长白朝鲜族自治县,江源县,临江市
2207,松原市,宁江区,前郭尔罗斯蒙古族自治县,长岭县,乾安县,扶余县,吉林松原经济开发区,扶余市
2208,白城市,洮北区,镇赉县,通榆县,吉林白城经济开发区,洮南市,大安市
2224,延边朝鲜族自治州,延吉市,图们市,敦化市,珲春市,龙井市,和龙市,汪清县,安图县
2300,黑龙江省
2301,哈尔滨市,道里区,南岗区,道外区,太平区,香坊区,动力区,平房区,松北区,香坊区,呼兰区,阿城区,双城区,呼兰县,依兰县,方正县,宾县,巴彦县,木兰县,通河县,延寿县,阿城市,双城市,尚志市,五常市
2302,齐齐哈尔市,龙沙区,建华区,铁锋区,昂昂溪区,富拉尔基区,碾子山区,梅里斯达斡尔族区,龙江县,依安县,泰来县,甘南县,富裕县,克山县,克东县,拜泉县,讷河市
2303,鸡西市,鸡冠区,恒山区,滴道区,梨树区,城子河区,麻山区,鸡东县,虎林市,密山市
2304,鹤岗市,向阳区,工农区,南山区,兴安区,东山区,兴山区,萝北县,绥滨县
2305,双鸭山市,尖山区,岭东区,四方台区,宝山区,集贤县,友谊县,宝清县,饶河县
2306,大庆市,萨尔图区,龙凤区,让胡路区,红岗区,大同区,肇州县,肇源县,林甸县,杜尔伯特蒙古族自治县,大庆高新技术产业开发区
2307,伊春市,伊春区,南岔区,友好区,西林区,翠峦区,新青区,美溪区,金山屯区,五营区,乌马河区,汤旺河区,带岭区,乌伊岭区,红星区,上甘岭区,伊美区,乌翠区,友好区,嘉荫县,汤旺县,丰林县,大箐山县,南岔县,金林区,铁力市
2308,佳木斯市,永红区,向阳区,前进区,东风区,郊区,桦南县,桦川县,汤原县,抚远县,同江市,富锦市,抚远市
2309,七台河市,新兴区,桃山区,茄子河区,勃利县
2310,牡丹江市,东安区,阳明区,爱民区,西安区,东宁县,林口县,牡丹江经济技术开发区,绥芬河市,海林市,宁安市,穆棱市,东宁市
2311,黑河市,爱辉区,嫩江县,逊克县,孙吴县,北安市,五大连池市,嫩江市
2312,绥化市,北林区,望奎县,兰西县,青冈县,庆安县,明水县,绥棱县,安达市,肇东市,海伦市
2327,大兴安岭地区,加格达奇区,加格达奇区,漠河市,松岭区,松岭区,新林区,新林区,呼中区,呼中区,呼玛县,塔河县,漠河县,加格达奇区,松岭区,新林区,呼中区
3100,上海市
3101,市辖区,黄浦区,卢湾区,徐汇区,长宁区,静安区,普陀区,闸北区,虹口区,杨浦区,闵行区,宝山区,嘉定区,浦东新区,金山区,松江区,青浦区,南汇区,奉贤区,崇明区
3102,县,崇明县
3200,江苏省
3201,南京市,玄武区,白下区,秦淮区,建邺区,鼓楼区,下关区,浦口区,栖霞区,雨花台区,江宁区,六合区,溧水区,高淳区,溧水县,高淳县
3202,无锡市,崇安区,南长区,北塘区,锡山区,惠山区,滨湖区,梁溪区,新吴区,江阴市,宜兴市
3203,徐州市,鼓楼区,云龙区,九里区,贾汪区,泉山区,铜山区,丰县,沛县,铜山县,睢宁县,徐州经济技术开发区,新沂市,邳州市
3204,常州市,天宁区,钟楼区,戚墅堰区,新北区,武进区,金坛区,溧阳市,金坛市
3205,苏州市,沧浪区,平江区,金阊区,虎丘区,吴中区,相城区,姑苏区,吴江区,苏州工业园区,苏州工业园区,常熟市,张家港市,昆山市,吴江市,太仓市
3206,南通市,崇川区,港闸区,通州区,崇川区,海门区,海安县,如东县,南通经济技术开发区,启东市,如皋市,通州市,海门市,海安市
3207,连云港市,连云区,新浦区,海州区,赣榆区,赣榆县,东海县,灌云县,灌南县,连云港经济技术开发区,连云港高新技术产业开发区
3208,淮安市,清河区,楚州区,淮安区,淮阴区,清浦区,清江浦区,洪泽区,涟水县,洪泽县,盱眙县,金湖县,淮安经济技术开发区
3209,盐城市,城区,亭湖区,盐都区,大丰区,响水县,滨海县,阜宁县,射阳县,建湖县,盐都县,盐城经济技术开发区,东台市,大丰市
3210,扬州市,广陵区,邗江区,郊区,维扬区,江都区,宝应县,扬州经济技术开发区,仪征市,高邮市,江都市
3211,镇江市,京口区,润州区,丹徒区,镇江新区,丹阳市,扬中市,句容市
3212,泰州市,海陵区,高港区,姜堰区,泰州医药高新技术产业开发区,兴化市,靖江市,泰兴市,姜堰市
3213,宿迁市,宿城区,宿豫区,宿豫县,沭阳县,泗阳县,泗洪县,宿迁经济技术开发区
3300,浙江省
3301,杭州市,上城区,下城区,江干区,拱墅区,西湖区,滨江区,萧山区,余杭区,富阳区,临安区,临平区,钱塘区,桐庐县,淳安县,建德市,富阳市,临安市
3302,宁波市,海曙区,江东区,江北区,北仑区,镇海区,鄞州区,奉化区,象山县,宁海县,余姚市,慈溪市,奉化市
3303,温州市,鹿城区,龙湾区,瓯海区,洞头区,洞头县,永嘉县,平阳县,苍南县,文成县,泰顺县,温州经济技术开发区,瑞安市,乐清市,龙港市
3304,嘉兴市,秀城区,南湖区,秀洲区,嘉善县,海盐县,海宁市,平湖市,桐乡市
3305,湖州市,吴兴区,南浔区,德清县,长兴县,安吉县
3306,绍兴市,越城区,柯桥区,上虞区,绍兴县,新昌县,诸暨市,上虞市,嵊州市
3307,金华市,婺城区,金东区,武义县,浦江县,磐安县,兰溪市,义乌市,东阳市,永康市
3308,衢州市,柯城区,衢江区,常山县,开化县,龙游县,江山市
3309,舟山市,定海区,普陀区,岱山县,嵊泗县
3310,台州市,椒江区,黄岩区,路桥区,玉环县,三门县,天台县,仙居县,温岭市,临海市,玉环市
3311,丽水市,莲都区,青田县,缙云县,遂昌县,松阳县,云和县,庆元县,景宁畲族自治县,龙泉市
3400,安徽省
3401,合肥市,瑶海区,庐阳区,蜀山区,包河区,长丰县,肥东县,肥西县,庐江县,合肥高新技术产业开发区,合肥经济技术开发区,合肥新站高新技术产业开发区,合肥高新技术产业开发区,合肥经济技术开发区,合肥新站高新技术产业开发区,巢湖市
3402,芜湖市,镜湖区,马塘区,弋江区,新芜区,鸠江区,三山区,弋江区,湾沚区,繁昌区,芜湖县,繁昌县,南陵县,无为县,芜湖经济技术开发区,安徽芜湖长江大桥经济开发区,安徽芜湖三山经济开发区,无为市
3403,蚌埠市,东市区,龙子湖区,中市区,蚌山区,西市区,禹会区,郊区,淮上区,怀远县,五河县,固镇县,蚌埠市高新技术开发区,蚌埠市经济开发区
3404,淮南市,大通区,田家庵区,谢家集区,八公山区,潘集区,凤台县,寿县
3405,马鞍山市,金家庄区,花山区,雨山区,博望区,当涂县,含山县,和县
3406,淮北市,杜集区,相山区,烈山区,濉溪县
3407,铜陵市,铜官山区,狮子山区,铜官区,义安区,郊区,铜陵县,枞阳县
3408,安庆市,迎江区,大观区,郊区,宜秀区,怀宁县,枞阳县,潜山县,太湖县,宿松县,望江县,岳西县,安徽安庆经济开发区,桐城市,潜山市
3410,黄山市,屯溪区,黄山区,徽州区,歙县,休宁县,黟县,祁门县
3411,滁州市,琅琊区,南谯区,来安县,全椒县,定远县,凤阳县,苏滁现代产业园,中新苏滁高新技术产业开发区,滁州经济技术开发区,天长市,明光市
3412,阜阳市,颍州区,颍东区,颍泉区,临泉县,太和县,阜南县,颍上县,阜阳合肥现代产业园区,阜阳经济技术开发区,界首市
3413,宿州市,墉桥区,埇桥区,砀山县,萧县,灵璧县,泗县,宿州马鞍山现代产业园区,宿州经济技术开发区
3414,巢湖市,居巢区,庐江县,无为县,含山县,和县
3415,六安市,金安区,裕安区,叶集区,寿县,霍邱县,舒城县,金寨县,霍山县
3416,亳州市,谯城区,涡阳县,蒙城县,利辛县
3417,池州市,贵池区,东至县,石台县,青阳县
3418,宣城市,宣州区,郎溪县,广德县,泾县,绩溪县,旌德县,宣城市经济开发区,宁国市,广德市
3500,福建省
3501,福州市,鼓楼区,台江区,仓山区,马尾区,晋安区,长乐区,闽侯县,连江县,罗源县,闽清县,永泰县,平潭县,福清市,长乐市
3502,厦门市,鼓浪屿区,思明区,开元区,杏林区,海沧区,湖里区,集美区,同安区,翔安区
3503,莆田市,城厢区,涵江区,荔城区,秀屿区,仙游县
3504,三明市,梅列区,三元区,三元区,沙县区,明溪县,清流县,宁化县,大田县,尤溪县,沙县,将乐县,泰宁县,建宁县,永安市
3505,泉州市,鲤城区,丰泽区,洛江区,泉港区,惠安县,安溪县,永春县,德化县,金门县,石狮市,晋江市,南安市
3506,漳州市,芗城区,龙文区,龙海区,长泰区,云霄县,漳浦县,诏安县,长泰县,东山县,南靖县,平和县,华安县,龙海市
3507,南平市,延平区,建阳区,顺昌县,浦城县,光泽县,松溪县,政和县,邵武市,武夷山市,建瓯市,建阳市
3508,龙岩市,新罗区,永定区,长汀县,永定县,上杭县,武平县,连城县,漳平市
3509,宁德市,蕉城区,霞浦县,古田县,屏南县,寿宁县,周宁县,柘荣县,福安市,福鼎市
3600,江西省
3601,南昌市,东湖区,西湖区,青云谱区,湾里区,青山湖区,新建区,红谷滩区,南昌县,新建县,安义县,进贤县
3602,景德镇市,昌江区,珠山区,浮梁县,乐平市
3603,萍乡市,安源区,湘东区,莲花县,上栗县,芦溪县
3604,九江市,庐山区,濂溪区,浔阳区,柴桑区,九江县,武宁县,修水县,永修县,德安县,星子县,都昌县,湖口县,彭泽县,瑞昌市,共青城市,庐山市
3605,新余市,渝水区,分宜县
3606,鹰潭市,月湖区,余江区,余江县,贵溪市
3607,赣州市,章贡区,南康区,赣县区,赣县,信丰县,大余县,上犹县,崇义县,安远县,龙南县,定南县,全南县,宁都县,于都县,兴国县,会昌县,寻乌县,石城县,瑞金市,南康市,龙南市
3608,吉安市,吉州区,青原区,吉安县,吉水县,峡江县,新干县,永丰县,泰和县,遂川县,万安县,安福县,永新县,井冈山市
3609,宜春市,袁州区,奉新县,万载县,上高县,宜丰县,靖安县,铜鼓县,丰城市,樟树市,高安市
3610,抚州市,临川区,东乡区,南城县,黎川县,南丰县,崇仁县,乐安县,宜黄县,金溪县,资溪县,东乡县,广昌县
3611,上饶市,信州区,广丰区,广信区,上饶县,广丰县,玉山县,铅山县,横峰县,弋阳县,余干县,波阳县,鄱阳县,万年县,婺源县,德兴市
3700,山东省
3701,济南市,历下区,市中区,槐荫区,天桥区,历城区,长清区,章丘区,济阳区,莱芜区,钢城区,平阴县,济阳县,商河县,济南高新技术产业开发区,济南高新技术产业开发区,章丘市
3702,青岛市,市南区,市北区,四方区,黄岛区,崂山区,李沧区,城阳区,即墨区,青岛高新技术产业开发区,胶州市,即墨市,平度市,胶南市,莱西市
3703,淄博市,淄川区,张店区,博山区,临淄区,周村区,桓台县,高青县,沂源县
3704,枣庄市,市中区,薛城区,峄城区,台儿庄区,山亭区,滕州市
3705,东营市,东营区,河口区,垦利区,垦利县,利津县,广饶县,东营经济技术开发区,东营港经济开发区
3706,烟台市,芝罘区,福山区,牟平区,莱山区,蓬莱区,长岛县,烟台高新技术产业开发区,烟台经济技术开发区,烟台经济技术开发区,龙口市,莱阳市,莱州市,蓬莱市,招远市,栖霞市,海阳市
3707,潍坊市,潍城区,寒亭区,坊子区,奎文区,临朐县,昌乐县,潍坊滨海经济技术开发区,青州市,诸城市,寿光市,安丘市,高密市,昌邑市
3708,济宁市,市中区,任城区,兖州区,微山县,鱼台县,金乡县,嘉祥县,汶上县,泗水县,梁山县,济宁高新技术产业开发区,曲阜市,兖州市,邹城市
3709,泰安市,泰山区,岱岳区,岱岳区,宁阳县,东平县,新泰市,肥城市
3710,威海市,环翠区,文登区,威海火炬高技术产业开发区,威海经济技术开发区,威海临港经济技术开发区,文登市,荣成市,乳山市
3711,日照市,东港区,岚山区,五莲县,莒县,日照经济技术开发区,日照国际海洋城
3712,莱芜市,莱城区,钢城区
3713,临沂市,兰山区,罗庄区,河东区,沂南县,郯城县,沂水县,苍山县,兰陵县,费县,平邑县,莒南县,蒙阴县,临沭县,临沂高新技术产业开发区,临沂经济技术开发区,临沂临港经济开发区
3714,德州市,德城区,陵城区,陵县,宁津县,庆云县,临邑县,齐河县,平原县,夏津县,武城县,德州经济技术开发区,德州天衢新区,德州运河经济开发区,乐陵市,禹城市
3715,聊城市,东昌府区,茌平区,阳谷县,莘县,茌平县,东阿县,冠县,高唐县,临清市
3716,滨州市,滨城区,沾化区,惠民县,阳信县,无棣县,沾化县,博兴县,邹平县,邹平市
3717,荷泽市,菏泽市,牡丹区,定陶区,曹县,单县,成武县,巨野县,郓城县,鄄城县,定陶县,东明县,菏泽经济技术开发区,菏泽高新技术开发区
4100,河南省
4101,郑州市,中原区,二七区,管城回族区,金水区,上街区,邙山区,惠济区,中牟县,郑州经济技术开发区,郑州高新技术产业开发区,郑州航空港经济综合实验区,巩义市,荥阳市,新密市,新郑市,登封市
4102,开封市,龙亭区,顺河回族区,鼓楼区,南关区,禹王台区,郊区,金明区,祥符区,杞县,通许县,尉氏县,开封县,兰考县
4103,洛阳市,老城区,西工区,廛河回族区,瀍河回族区,涧西区,吉利区,洛龙区,偃师区,孟津区,洛龙区,孟津县,新安县,栾川县,嵩县,汝阳县,宜阳县,洛宁县,伊川县,洛阳高新技术产业开发区,偃师市
4104,平顶山市,新华区,卫东区,石龙区,湛河区,宝丰县,叶县,鲁山县,郏县,平顶山高新技术产业开发区,平顶山市新城区,平顶山市城乡一体化示范区,舞钢市,汝州市
4105,安阳市,文峰区,北关区,殷都区,龙安区,安阳县,汤阴县,滑县,内黄县,安阳高新技术产业开发区,林州市
4106,鹤壁市,鹤山区,山城区,淇滨区,浚县,淇县,鹤壁经济技术开发区
4107,新乡市,红旗区,新华区,卫滨区,北站区,凤泉区,郊区,牧野区,新乡县,获嘉县,原阳县,延津县,封丘县,长垣县,新乡高新技术产业开发区,新乡经济技术开发区,新乡市平原城乡一体化示范区,卫辉市,辉县市,长垣市
4108,焦作市,解放区,中站区,马村区,山阳区,修武县,博爱县,武陟县,温县,焦作城乡一体化示范区,济源市,沁阳市,孟州市
4109,濮阳市,华龙区,清丰县,南乐县,范县,台前县,濮阳县,河南濮阳工业园区,濮阳经济技术开发区
4110,许昌市,魏都区,建安区,许昌县,鄢陵县,襄城县,许昌经济技术开发区,禹州市,长葛市
4111,漯河市,源汇区,郾城区,召陵区,舞阳县,临颍县,郾城县,漯河经济技术开发区
4112,三门峡市,湖滨区,陕州区,渑池县,陕县,卢氏县,河南三门峡经济开发区,义马市,灵宝市
4113,南阳市,宛城区,卧龙区,南召县,方城县,西峡县,镇平县,内乡县,淅川县,社旗县,唐河县,新野县,桐柏县,南阳高新技术产业开发区,南阳市城乡一体化示范区,邓州市
4114,商丘市,梁园区,睢阳区,民权县,睢县,宁陵县,柘城县,虞城县,夏邑县,豫东综合物流产业聚集区,河南商丘经济开发区,永城市
4115,信阳市,师河区,浉河区,平桥区,罗山县,光山县,新县,商城县,固始县,潢川县,淮滨县,息县,信阳高新技术产业开发区
4116,周口市,川汇区,淮阳区,扶沟县,西华县,商水县,沈丘县,郸城县,淮阳县,太康县,鹿邑县,河南周口经济开发区,周口临港开发区,项城市
4117,驻马店市,驿城区,西平县,上蔡县,平舆县,正阳县,确山县,泌阳县,汝南县,遂平县,新蔡县,河南驻马店经济开发区
4190,省直辖县级行政区划,济源市
4200,湖北省
4201,武汉市,江岸区,江汉区,乔口区,硚口区,汉阳区,武昌区,青山区,洪山区,东西湖区,汉南区,蔡甸区,江夏区,黄陂区,新洲区
4202,黄石市,黄石港区,西塞山区,下陆区,铁山区,阳新县,大冶市
4203,十堰市,茅箭区,张湾区,郧阳区,郧县,郧西县,竹山县,竹溪县,房县,丹江口市
4205,宜昌市,西陵区,伍家岗区,点军区,虎亭区,猇亭区,夷陵区,远安县,兴山县,秭归县,长阳土家族自治县,五峰土家族自治县,宜都市,当阳市,枝江市
4206,襄樊市,襄阳市,襄城区,樊城区,襄阳区,襄州区,南漳县,谷城县,保康县,老河口市,枣阳市,宜城市
4207,鄂州市,梁子湖区,华容区,鄂城区
4208,荆门市,东宝区,掇刀区,京山县,沙洋县,钟祥市,京山市
4209,孝感市,孝南区,孝昌县,大悟县,云梦县,应城市,安陆市,汉川市
4210,荆州市,沙市区,荆州区,公安县,监利县,江陵县,荆州经济技术开发区,石首市,洪湖市,松滋市,监利市
4211,黄冈市,黄州区,团风县,红安县,罗田县,英山县,浠水县,蕲春县,黄梅县,龙感湖管理区,麻城市,武穴市
4212,咸宁市,咸安区,嘉鱼县,通城县,崇阳县,通山县,赤壁市
4213,随州市,曾都区,曾都区,随县,广水市
4228,恩施土家族苗族自治州,恩施市,利川市,建始县,巴东县,宣恩县,咸丰县,来凤县,鹤峰县
4290,省直辖行政单位,省直辖县级行政单位,省直辖县级行政区划,仙桃市,潜江市,天门市,神农架林区
4300,湖南省
4301,长沙市,芙蓉区,天心区,岳麓区,开福区,雨花区,望城区,长沙县,望城县,宁乡县,浏阳市,宁乡市
4302,株洲市,荷塘区,芦淞区,石峰区,天元区,渌口区,株洲县,攸县,茶陵县,炎陵县,云龙示范区,醴陵市
4303,湘潭市,雨湖区,岳塘区,湘潭县,湖南湘潭高新技术产业园区,湘潭昭山示范区,湘潭九华示范区,湘乡市,韶山市
4304,衡阳市,珠晖区,雁峰区,石鼓区,蒸湘区,南岳区,衡阳县,衡南县,衡山县,衡东县,祁东县,衡阳综合保税区,湖南衡阳高新技术产业园区,湖南衡阳松木经济开发区,湖南衡阳高新技术产业园区,耒阳市,常宁市
4305,邵阳市,双清区,大祥区,北塔区,邵东县,新邵县,邵阳县,隆回县,洞口县,绥宁县,新宁县,城步苗族自治县,武冈市,邵东市
4306,岳阳市,岳阳楼区,云溪区,君山区,岳阳县,华容县,湘阴县,平江县,岳阳市屈原管理区,汨罗市,临湘市
4307,常德市,武陵区,鼎城区,安乡县,汉寿县,澧县,临澧县,桃源县,石门县,常德市西洞庭管理区,津市市
4308,张家界市,永定区,武陵源区,慈利县,桑植县
4309,益阳市,资阳区,赫山区,南县,桃江县,安化县,益阳市大通湖管理区,湖南益阳高新技术产业园区,沅江市
4310,郴州市,北湖区,苏仙区,桂阳县,宜章县,永兴县,嘉禾县,临武县,汝城县,桂东县,安仁县,资兴市
4311,永州市,芝山区,零陵区,冷水滩区,祁阳县,东安县,双牌县,道县,江永县,宁远县,蓝山县,新田县,江华瑶族自治县,永州经济技术开发区,永州市金洞管理区,永州市回龙圩管理区,祁阳市
4312,怀化市,鹤城区,中方县,沅陵县,辰溪县,溆浦县,会同县,麻阳苗族自治县,新晃侗族自治县,芷江侗族自治县,靖州苗族侗族自治县,通道侗族自治县,怀化市洪江管理区,洪江市
4313,娄底市,娄星区,双峰县,新化县,冷水江市,涟源市
4331,湘西土家族苗族自治州,吉首市,泸溪县,凤凰县,花垣县,保靖县,古丈县,永顺县,龙山县,湖南吉首经济开发区,湖南永顺经济开发区
4400,广东省
4401,广州市,东山区,荔湾区,越秀区,海珠区,天河区,芳村区,白云区,黄埔区,番禺区,花都区,南沙区,萝岗区,从化区,增城区,增城市,从化市
4402,韶关市,北江区,武江区,浈江区,曲江区,曲江县,始兴县,仁化县,翁源县,乳源瑶族自治县,新丰县,乐昌市,南雄市
4403,深圳市,罗湖区,福田区,南山区,宝安区,龙岗区,盐田区,龙华区,坪山区,光明区
4404,珠海市,香洲区,斗门区,金湾区
4405,汕头市,达濠区,龙湖区,金园区,升平区,河浦区,金平区,濠江区,潮阳区,潮南区,澄海区,南澳县,潮阳市,澄海市
4406,佛山市,禅城区,南海区,顺德区,三水区,高明区
4407,江门市,蓬江区,江海区,新会区,台山市,开平市,鹤山市,恩平市
4408,湛江市,赤坎区,霞山区,坡头区,麻章区,遂溪县,徐闻县,廉江市,雷州市,吴川市
4409,茂名市,茂南区,茂港区,电白区,电白县,高州市,化州市,信宜市
4412,肇庆市,端州区,鼎湖区,高要区,广宁县,怀集县,封开县,德庆县,高要市,四会市
4413,惠州市,惠城区,惠阳区,博罗县,惠东县,龙门县,惠阳市
4414,梅州市,梅江区,梅县区,梅县,大埔县,丰顺县,五华县,平远县,蕉岭县,兴宁市
4415,汕尾市,城区,海丰县,陆河县,陆丰市
4416,河源市,源城区,紫金县,龙川县,连平县,和平县,东源县
4417,阳江市,江城区,阳东区,阳西县,阳东县,阳春市
4418,清远市,清城区,清新区,佛冈县,阳山县,连山壮族瑶族自治县,连南瑶族自治县,清新县,英德市,连州市
4419,东莞市
4420,中山市
4451,潮州市,湘桥区,潮安区,潮安县,饶平县
4452,揭阳市,榕城区,揭东区,揭东县,揭西县,惠来县,普宁市
4453,云浮市,云城区,云安区,新兴县,郁南县,云安县,罗定市
4500,广西壮族自治区
4501,南宁市,兴宁区,新城区,青秀区,城北区,江南区,永新区,西乡塘区,良庆区,邕宁区,武鸣区,邕宁县,武鸣县,隆安县,马山县,上林县,宾阳县,横县,横州市
4502,柳州市,城中区,鱼峰区,柳南区,柳北区,柳江区,柳江县,柳城县,鹿寨县,融安县,融水苗族自治县,三江侗族自治县
4503,桂林市,秀峰区,叠彩区,象山区,七星区,雁山区,临桂区,阳朔县,临桂县,灵川县,全州县,兴安县,永福县,灌阳县,龙胜各族自治县,资源县,平乐县,荔蒲县,荔浦县,恭城瑶族自治县,荔浦市
4504,梧州市,万秀区,蝶山区,长洲区,龙圩区,市郊区,苍梧县,藤县,蒙山县,岑溪市
4505,北海市,海城区,银海区,铁山港区,合浦县
4506,防城港市,港口区,防城区,上思县,东兴市
4507,钦州市,钦南区,钦北区,灵山县,浦北县
4508,贵港市,港北区,港南区,覃塘区,平南县,桂平市
4509,玉林市,玉州区,福绵区,容县,陆川县,博白县,兴业县,北流市
4510,百色市,右江区,田阳区,田阳县,田东县,平果县,德保县,靖西县,那坡县,凌云县,乐业县,田林县,西林县,隆林各族自治县,靖西市,平果市
4511,贺州市,八步区,平桂区,昭平县,钟山县,富川瑶族自治县
4512,河池市,金城江区,宜州区,南丹县,天峨县,凤山县,东兰县,罗城仫佬族自治县,环江毛南族自治县,巴马瑶族自治县,都安瑶族自治县,大化瑶族自治县,宜州市
4513,来宾市,兴宾区,忻城县,象州县,武宣县,金秀瑶族自治县,合山市
4514,崇左市,江洲区,江州区,扶绥县,宁明县,龙州县,大新县,天等县,凭祥市
4600,海南省
4601,海口市,秀英区,龙华区,琼山区,美兰区
4602,三亚市,海棠区,吉阳区,天涯区,崖州区
4603,三沙市,西沙群岛,西沙群岛,南沙群岛,南沙群岛,中沙群岛的岛礁及其海域,中沙群岛的岛礁及其海域
4604,儋州市
4690,省直辖县级行政单位,省直辖县级行政区划,五指山市,琼海市,儋州市,文昌市,万宁市,东方市,定安县,屯昌县,澄迈县,临高县,定安县,白沙黎族自治县,屯昌县,昌江黎族自治县,澄迈县,乐东黎族自治县,临高县,陵水黎族自治县,保亭黎族苗族自治县,白沙黎族自治县,琼中黎族苗族自治县,昌江黎族自治县,西沙群岛,南沙群岛,乐东黎族自治县,中沙群岛的岛礁及其海域,陵水黎族自治县,保亭黎族苗族自治县,琼中黎族苗族自治县,西沙群岛,南沙群岛,中沙群岛的岛礁及其海域
5000,重庆市
5001,市辖区,万州区,涪陵区,渝中区,大渡口区,江北区,沙坪坝区,九龙坡区,南岸区,北碚区,万盛区,綦江区,双桥区,大足区,渝北区,巴南区,黔江区,长寿区,江津区,合川区,永川区,南川区,璧山区,铜梁区,潼南区,荣昌区,开州区,梁平区,武隆区
5002,县,綦江县,潼南县,铜梁县,大足县,荣昌县,璧山县,梁平县,城口县,丰都县,垫江县,武隆县,忠县,开县,云阳县,奉节县,巫山县,巫溪县,石柱土家族自治县,秀山土家族苗族自治县,酉阳土家族苗族自治县,彭水苗族土家族自治县
5003,市,江津市,合川市,永川市,南川市
5100,四川省
5101,成都市,锦江区,青羊区,金牛区,武侯区,成华区,龙泉驿区,青白江区,新都区,温江区,双流区,郫都区,新津区,金堂县,双流县,温江县,郫县,大邑县,蒲江县,新津县,都江堰市,彭州市,邛崃市,崇州市,简阳市
5103,自贡市,自流井区,贡井区,大安区,沿滩区,荣县,富顺县
5104,攀枝花市,东区,西区,仁和区,米易县,盐边县
5105,泸州市,江阳区,纳溪区,龙马潭区,泸县,合江县,叙永县,古蔺县
5106,德阳市,旌阳区,罗江区,中江县,罗江县,广汉市,什邡市,绵竹市
5107,绵阳市,涪城区,游仙区,安州区,三台县,盐亭县,安县,梓潼县,北川县,北川羌族自治县,平武县,江油市
5108,广元市,市中区,利州区,元坝区,昭化区,朝天区,旺苍县,青川县,剑阁县,苍溪县
5109,遂宁市,市中区,船山区,安居区,蓬溪县,射洪县,大英县,射洪市
5110,内江市,市中区,东兴区,威远县,资中县,隆昌县,内江经济开发区,隆昌市
5111,乐山市,市中区,沙湾区,五通桥区,金口河区,犍为县,井研县,夹江县,沐川县,峨边彝族自治县,马边彝族自治县,峨眉山市
5113,南充市,顺庆区,高坪区,嘉陵区,南部县,营山县,蓬安县,仪陇县,西充县,阆中市
5114,眉山市,东坡区,彭山区,仁寿县,彭山县,洪雅县,丹棱县,青神县
5115,宜宾市,翠屏区,南溪区,叙州区,宜宾县,南溪县,江安县,长宁县,高县,珙县,筠连县,兴文县,屏山县
5116,广安市,广安区,前锋区,岳池县,武胜县,邻水县,华莹市,华蓥市
5117,达州市,通川区,达川区,达县,宣汉县,开江县,大竹县,渠县,达州经济开发区,万源市
5118,雅安市,雨城区,名山区,名山县,荥经县,汉源县,石棉县,天全县,芦山县,宝兴县
5119,巴中市,巴州区,恩阳区,通江县,南江县,平昌县,巴中经济开发区
5120,资阳市,雁江区,安岳县,乐至县,简阳市
5132,阿坝藏族羌族自治州,马尔康市,汶川县,理县,茂县,松潘县,九寨沟县,金川县,小金县,黑水县,马尔康县,壤塘县,阿坝县,若尔盖县,红原县
5133,甘孜藏族自治州,康定市,康定县,泸定县,丹巴县,九龙县,雅江县,道孚县,炉霍县,甘孜县,新龙县,德格县,白玉县,石渠县,色达县,理塘县,巴塘县,乡城县,稻城县,得荣县
5134,凉山彝族自治州,西昌市,会理市,木里藏族自治县,盐源县,德昌县,会理县,会东县,宁南县,普格县,布拖县,金阳县,昭觉县,喜德县,冕宁县,越西县,甘洛县,美姑县,雷波县
5200,贵州省
5201,贵阳市,南明区,云岩区,花溪区,乌当区,白云区,小河区,观山湖区,开阳县,息烽县,修文县,清镇市
5202,六盘水市,钟山区,六枝特区,水城区,水城县,盘县,盘州市
5203,遵义市,红花岗区,汇川区,播州区,遵义县,桐梓县,绥阳县,正安县,道真仡佬族苗族自治县,务川仡佬族苗族自治县,凤冈县,湄潭县,余庆县,习水县,赤水市,仁怀市
5204,安顺市,西秀区,平坝区,平坝县,普定县,镇宁布依族苗族自治县,关岭布依族苗族自治县,紫云苗族布依族自治县
5205,毕节市,七星关区,大方县,黔西县,金沙县,织金县,纳雍县,威宁彝族回族苗族自治县,赫章县,黔西市
5206,铜仁市,碧江区,万山区,江口县,玉屏侗族自治县,石阡县,思南县,印江土家族苗族自治县,德江县,沿河土家族自治县,松桃苗族自治县
5222,铜仁地区,铜仁市,江口县,玉屏侗族自治县,石阡县,思南县,印江土家族苗族自治县,德江县,沿河土家族自治县,松桃苗族自治县,万山特区
5223,黔西南布依族苗族自治州,兴义市,兴仁市,兴仁县,普安县,晴隆县,贞丰县,望谟县,册亨县,安龙县
5224,毕节地区,毕节市,大方县,黔西县,金沙县,织金县,纳雍县,威宁彝族回族苗族自治县,赫章县
5226,黔东南苗族侗族自治州,凯里市,黄平县,施秉县,三穗县,镇远县,岑巩县,天柱县,锦屏县,剑河县,台江县,黎平县,榕江县,从江县,雷山县,麻江县,丹寨县
5227,黔南布依族苗族自治州,都匀市,福泉市,荔波县,贵定县,瓮安县,独山县,平塘县,罗甸县,长顺县,龙里县,惠水县,三都水族自治县
5300,云南省
5301,昆明市,五华区,盘龙区,官渡区,西山区,东川区,呈贡区,晋宁区,呈贡县,晋宁县,富民县,宜良县,石林彝族自治县,嵩明县,禄劝彝族苗族自治县,寻甸回族彝族自治县,安宁市
5303,曲靖市,麒麟区,沾益区,马龙区,马龙县,陆良县,师宗县,罗平县,富源县,会泽县,沾益县,宣威市
5304,玉溪市,红塔区,江川区,江川县,澄江县,通海县,华宁县,易门县,峨山彝族自治县,新平彝族傣族自治县,元江哈尼族彝族傣族自治县,澄江市
5305,保山市,隆阳区,施甸县,腾冲县,龙陵县,昌宁县,腾冲市
5306,昭通市,昭阳区,鲁甸县,巧家县,盐津县,大关县,永善县,绥江县,镇雄县,彝良县,威信县,水富县,水富市
5307,丽江市,古城区,玉龙纳西族自治县,永胜县,华坪县,宁蒗彝族自治县
5308,思茅市,普洱市,翠云区,思茅区,普洱哈尼族彝族自治县,宁洱哈尼族彝族自治县,墨江哈尼族自治县,景东彝族自治县,景谷傣族彝族自治县,镇沅彝族哈尼族拉祜族自治县,江城哈尼族彝族自治县,孟连傣族拉祜族佤族自治县,澜沧拉祜族自治县,西盟佤族自治县
5309,临沧市,临翔区,凤庆县,云县,永德县,镇康县,双江拉祜族佤族布朗族傣族自治县,耿马傣族佤族自治县,沧源佤族自治县
5323,楚雄彝族自治州,楚雄市,禄丰市,双柏县,牟定县,南华县,姚安县,大姚县,永仁县,元谋县,武定县,禄丰县
5325,红河哈尼族彝族自治州,个旧市,开远市,蒙自市,弥勒市,蒙自县,屏边苗族自治县,建水县,石屏县,弥勒县,泸西县,元阳县,红河县,金平苗族瑶族傣族自治县,绿春县,河口瑶族自治县
5326,文山壮族苗族自治州,文山市,文山县,砚山县,西畴县,麻栗坡县,马关县,丘北县,广南县,富宁县
5327,思茅地区,思茅市,普洱哈尼族彝族自治县,墨江哈尼族自治县,景东彝族自治县,景谷傣族彝族自治县,镇沅彝族哈尼族拉祜族自治县,江城哈尼族彝族自治县,孟连傣族拉祜族佤族自治县,澜沧拉祜族自治县,西盟佤族自治县
5328,西双版纳傣族自治州,景洪市,勐海县,勐腊县
5329,大理白族自治州,大理市,漾濞彝族自治县,祥云县,宾川县,弥渡县,南涧彝族自治县,巍山彝族回族自治县,永平县,云龙县,洱源县,剑川县,鹤庆县
5331,德宏傣族景颇族自治州,瑞丽市,潞西市,芒市,梁河县,盈江县,陇川县
5333,怒江傈僳族自治州,泸水市,泸水县,福贡县,贡山独龙族怒族自治县,兰坪白族普米族自治县
5334,迪庆藏族自治州,香格里拉市,香格里拉县,德钦县,维西傈僳族自治县
5335,临沧地区,临沧县,凤庆县,云县,永德县,镇康县,双江拉祜族佤族布朗族傣族自治县,耿马傣族佤族自治县,沧源佤族自治县
5400,西藏自治区
5401,拉萨市,城关区,堆龙德庆区,达孜区,林周县,当雄县,尼木县,曲水县,堆龙德庆县,达孜县,墨竹工卡县,格尔木藏青工业园区,拉萨经济技术开发区,西藏文化旅游创意园区,达孜工业园区
5402,日喀则市,桑珠孜区,南木林县,江孜县,定日县,萨迦县,拉孜县,昂仁县,谢通门县,白朗县,仁布县,康马县,定结县,仲巴县,亚东县,吉隆县,聂拉木县,萨嘎县,岗巴县
5403,昌都市,卡若区,江达县,贡觉县,类乌齐县,丁青县,察雅县,八宿县,左贡县,芒康县,洛隆县,边坝县
5404,林芝市,巴宜区,工布江达县,米林县,墨脱县,波密县,察隅县,朗县,米林市
5405,山南市,乃东区,扎囊县,贡嘎县,桑日县,琼结县,曲松县,措美县,洛扎县,加查县,隆子县,错那县,浪卡子县,错那市
5406,那曲市,色尼区,嘉黎县,比如县,聂荣县,安多县,申扎县,索县,班戈县,巴青县,尼玛县,双湖县
5421,昌都地区,昌都县,江达县,贡觉县,类乌齐县,丁青县,察雅县,八宿县,左贡县,芒康县,洛隆县,边坝县
5422,山南地区,乃东县,扎囊县,贡嘎县,桑日县,琼结县,曲松县,措美县,洛扎县,加查县,隆子县,错那县,浪卡子县
5423,日喀则地区,日喀则市,南木林县,江孜县,定日县,萨迦县,拉孜县,昂仁县,谢通门县,白朗县,仁布县,康马县,定结县,仲巴县,亚东县,吉隆县,聂拉木县,萨嘎县,岗巴县
5424,那曲地区,那曲县,嘉黎县,比如县,聂荣县,安多县,申扎县,索县,班戈县,巴青县,尼玛县,双湖县
5425,阿里地区,普兰县,札达县,噶尔县,日土县,革吉县,改则县,措勤县
5426,林芝地区,林芝县,工布江达县,米林县,墨脱县,波密县,察隅县,朗县
6100,陕西省
6101,西安市,新城区,碑林区,莲湖区,灞桥区,未央区,雁塔区,阎良区,临潼区,长安区,高陵区,鄠邑区,蓝田县,周至县,户县,高陵县
6102,铜川市,王益区,印台区,耀州区,宜君县
6103,宝鸡市,渭滨区,金台区,陈仓区,凤翔区,宝鸡县,凤翔县,岐山县,扶风县,眉县,陇县,千阳县,麟游县,凤县,太白县
6104,咸阳市,秦都区,杨凌区,杨陵区,渭城区,三原县,泾阳县,乾县,礼泉县,永寿县,彬县,长武县,旬邑县,淳化县,武功县,兴平市,彬州市
6105,渭南市,临渭区,华州区,华县,潼关县,大荔县,合阳县,澄城县,蒲城县,白水县,富平县,韩城市,华阴市
6106,延安市,宝塔区,安塞区,延长县,延川县,子长县,安塞县,志丹县,吴旗县,吴起县,甘泉县,富县,洛川县,宜川县,黄龙县,黄陵县,子长市
6107,汉中市,汉台区,南郑区,南郑县,城固县,洋县,西乡县,勉县,宁强县,略阳县,镇巴县,留坝县,佛坪县
6108,榆林市,榆阳区,横山区,神木县,府谷县,横山县,靖边县,定边县,绥德县,米脂县,佳县,吴堡县,清涧县,子洲县,神木市
6109,安康市,汉滨区,汉阴县,石泉县,宁陕县,紫阳县,岚皋县,平利县,镇坪县,旬阳县,白河县,旬阳市
6110,商洛市,商州区,洛南县,丹凤县,商南县,山阳县,镇安县,柞水县
6200,甘肃省
6201,兰州市,城关区,七里河区,西固区,安宁区,红古区,永登县,皋兰县,榆中县,兰州新区
6202,嘉峪关市,嘉峪关市
6203,金昌市,金川区,永昌县
6204,白银市,白银区,平川区,靖远县,会宁县,景泰县
6205,天水市,秦城区,秦州区,北道区,麦积区,清水县,秦安县,甘谷县,武山县,张家川回族自治县
6206,武威市,凉州区,民勤县,古浪县,天祝藏族自治县
6207,张掖市,甘州区,肃南裕固族自治县,民乐县,临泽县,高台县,山丹县
6208,平凉市,崆峒区,泾川县,灵台县,崇信县,华亭县,庄浪县,静宁县,平凉工业园区,华亭市
6209,酒泉市,肃州区,金塔县,安西县,瓜州县,肃北蒙古族自治县,阿克塞哈萨克族自治县,玉门市,敦煌市
6210,庆阳市,西峰区,庆城县,环县,华池县,合水县,正宁县,宁县,镇原县
6211,定西市,安定区,通渭县,陇西县,渭源县,临洮县,漳县,岷县
6212,陇南市,武都区,成县,文县,宕昌县,康县,西和县,礼县,徽县,两当县
6224,定西地区,定西县,通渭县,陇西县,渭源县,临洮县,漳县,岷县
6226,陇南地区,武都县,宕昌县,成县,康县,文县,西和县,礼县,两当县,徽县
6229,临夏回族自治州,临夏市,临夏县,康乐县,永靖县,广河县,和政县,东乡族自治县,积石山保安族东乡族撒拉族自治县
6230,甘南藏族自治州,合作市,临潭县,卓尼县,舟曲县,迭部县,玛曲县,碌曲县,夏河县
6300,青海省
6301,西宁市,城东区,城中区,城西区,城北区,湟中区,大通回族土族自治县,湟中县,湟源县
6302,海东市,乐都区,平安区,平安县,民和回族土族自治县,互助土族自治县,化隆回族自治县,循化撒拉族自治县
6321,海东地区,平安县,民和回族土族自治县,乐都县,互助土族自治县,化隆回族自治县,循化撒拉族自治县
6322,海北藏族自治州,门源回族自治县,祁连县,海晏县,刚察县
6323,黄南藏族自治州,同仁市,同仁县,尖扎县,泽库县,河南蒙古族自治县
6325,海南藏族自治州,共和县,同德县,贵德县,兴海县,贵南县
6326,果洛藏族自治州,玛沁县,班玛县,甘德县,达日县,久治县,玛多县
6327,玉树藏族自治州,玉树市,玉树县,杂多县,称多县,治多县,囊谦县,曲麻莱县
6328,海西蒙古族藏族自治州,格尔木市,德令哈市,茫崖市,乌兰县,都兰县,天峻县,大柴旦行政委员会,冷湖行政委员会,茫崖行政委员会
6400,宁夏回族自治区
6401,银川市,兴庆区,西夏区,金凤区,永宁县,贺兰县,灵武市
6402,石嘴山市,大武口区,石嘴山区,惠农区,平罗县,陶乐县,惠农县
6403,吴忠市,利通区,红寺堡区,中卫县,中宁县,盐池县,同心县,青铜峡市
6404,固原市,原州区,海原县,西吉县,隆德县,泾源县,彭阳县
6405,中卫市,沙坡头区,中宁县,海原县
6500,新疆维吾尔自治区
6501,乌鲁木齐市,天山区,沙依巴克区,新市区,水磨沟区,头屯河区,达坂城区,东山区,米东区,乌鲁木齐县,乌鲁木齐经济技术开发区,乌鲁木齐高新技术产业开发区
6502,克拉玛依市,独山子区,克拉玛依区,白碱滩区,乌尔禾区
6504,吐鲁番市,高昌区,鄯善县,托克逊县
6505,哈密市,伊州区,巴里坤哈萨克自治县,伊吾县
6521,吐鲁番地区,吐鲁番市,鄯善县,托克逊县
6522,哈密地区,哈密市,巴里坤哈萨克自治县,伊吾县
6523,昌吉回族自治州,昌吉市,阜康市,米泉市,呼图壁县,玛纳斯县,奇台县,吉木萨尔县,木垒哈萨克自治县
6527,博尔塔拉蒙古自治州,博乐市,阿拉山口市,精河县,温泉县
6528,巴音郭楞蒙古自治州,库尔勒市,轮台县,尉犁县,若羌县,且末县,焉耆回族自治县,和静县,和硕县,博湖县,库尔勒经济技术开发区
6529,阿克苏地区,阿克苏市,库车市,温宿县,库车县,沙雅县,新和县,拜城县,乌什县,阿瓦提县,柯坪县
6530,克孜勒苏柯尔克孜自治州,阿图什市,阿克陶县,阿合奇县,乌恰县
6531,喀什地区,喀什市,疏附县,疏勒县,英吉沙县,泽普县,莎车县,叶城县,麦盖提县,岳普湖县,伽师县,巴楚县,塔什库尔干塔吉克自治县
6532,和田地区,和田市,和田县,墨玉县,皮山县,洛浦县,策勒县,于田县,民丰县
6540,伊犁哈萨克自治州,伊宁市,奎屯市,霍尔果斯市,伊宁县,察布查尔锡伯自治县,霍城县,巩留县,新源县,昭苏县,特克斯县,尼勒克县
6542,塔城地区,塔城市,乌苏市,沙湾市,额敏县,沙湾县,托里县,裕民县,和布克赛尔蒙古自治县
6543,阿勒泰地区,阿勒泰市,布尔津县,富蕴县,福海县,哈巴河县,青河县,吉木乃县
6590,省直辖行政单位,自治区直辖县级行政单位,自治区直辖县级行政区划,石河子市,阿拉尔市,图木舒克市,五家渠市,北屯市,铁门关市,双河市,可克达拉市,昆玉市,胡杨河市,新星市,白杨市
7100,台湾省
8100,香港特别行政区
8200,澳门特别行政区
`;
const title$7 = { zh: "行政区划代码", en: "region code" };
const collective = /^(?:市辖区|县|(?:省|自治区)直辖.*)$/;
function nameOf(code, { entry }) {
  var _a;
  if (entry < 0) return ((_a = regionAdditions.find((addition) => addition.code === code)) == null ? void 0 : _a.name) ?? "";
  const start = regionNames.indexOf(`
${code.slice(0, 4)},`) + 6;
  return regionNames.slice(start, regionNames.indexOf("\n", start)).split(",")[entry] ?? "";
}
function newestName(code) {
  const span = spansOf(code).at(-1);
  return span === void 0 ? void 0 : nameOf(code, span);
}
function pathOf(code) {
  const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code].filter(
    (c, i, all) => all.indexOf(c) === i
  );
  return above.flatMap((each) => {
    const name = newestName(each);
    return name === void 0 || each !== code && collective.test(name) ? [] : [name];
  });
}
function parseRegionCode(value) {
  var _a, _b;
  if (typeof value !== "string" || !isRegionCode(value)) {
    const allows2 = (code) => isDigit(code);
    return malformed$1(value, { isCode: isRegionCode, lengths: [6], allows: allows2, otherwise: "unlisted" });
  }
  const names = spansOf(value).map((span) => {
    const { entry, ...days } = span;
    return { name: nameOf(value, span), ...days, basis: entry < 0 ? "press" : "list" };
  });
  const zone = value.slice(4) >= "71" && value.slice(4) <= "79";
  return {
    grade: "valid",
    value,
    level: value.endsWith("0000") ? "province" : value.endsWith("00") ? "prefecture" : "county",
    kind: zone ? "zone" : "region",
    name: ((_a = names.at(-1)) == null ? void 0 : _a.name) ?? "",
    path: pathOf(value),
    status: ((_b = names.at(-1)) == null ? void 0 : _b.absentAfter) === void 0 ? "current" : "historic",
    names
  };
}
function describeRegionCode(value, options = {}) {
  const found = parseRegionCode(value);
  if (found.grade === "malformed") return describeMalformed(title$7, found, options);
  const newest2 = found.names.at(-1);
  const parts = [{ name: { zh: "名称", en: "name" }, value: found.path.join("") }];
  if (newest2 !== void 0)
    parts.push({
      name: found.status === "current" ? { zh: "现行，见于名录", en: "current, listed as of" } : { zh: "历史代码，末见于名录", en: "historic, last listed as of" },
      value: newest2.through
    });
  return describeParts(title$7, found.value, parts, options);
}
const title$6 = { zh: "电子监管号", en: "land supervision number" };
const layout$2 = "9999999999L99999";
const modes = { A: "allocation", B: "grant", C: "lease" };
const modeNames = {
  allocation: { zh: "划拨", en: "allocation" },
  grant: { zh: "出让", en: "grant" },
  lease: { zh: "租赁", en: "lease" }
};
function letterOf(value) {
  if (!hasLayout(value, layout$2)) return void 0;
  const century = value.slice(6, 8);
  if (century !== "19" && century !== "20") return void 0;
  const letter = value[10];
  return letter === "A" || letter === "B" || letter === "C" ? letter : void 0;
}
function isLandSupervisionNumber(value) {
  return letterOf(value) !== void 0;
}
function parseLandSupervisionNumber(value) {
  const letter = letterOf(value);
  if (letter === void 0 || typeof value !== "string")
    return malformed$1(value, layoutForm(layout$2, isLandSupervisionNumber, { otherwise: "date" }));
  return {
    grade: "valid",
    value,
    region: value.slice(0, 6),
    year: value.slice(6, 10),
    letter,
    supplyMode: modes[letter],
    serial: value.slice(11)
  };
}
function landSupplyModeOf(printed) {
  requireText(printed);
  switch (printed.trim()) {
    case "划拨":
    case "行政划拨":
      return "allocation";
    case "出让":
    case "招拍挂出让":
    case "招标出让":
    case "拍卖出让":
    case "挂牌出让":
    case "协议出让":
      return "grant";
    case "租赁":
      return "lease";
    default:
      return void 0;
  }
}
function describeLandSupervisionNumber(value, options = {}) {
  const found = parseLandSupervisionNumber(value);
  if (found.grade === "malformed") return describeMalformed(title$6, found, options);
  return describeParts(
    title$6,
    found.value,
    [
      { name: { zh: "行政区划", en: "region" }, value: found.region },
      { name: { zh: "年份", en: "year" }, value: found.year },
      {
        name: { zh: "供应方式", en: "supply mode" },
        value: found.letter,
        meaning: modeNames[found.supplyMode]
      },
      { name: { zh: "流水号", en: "serial number" }, value: found.serial }
    ],
    options
  );
}
const landOwners = {
  G: { zh: "国家所有", en: "state-owned" },
  J: { zh: "集体所有", en: "collectively owned" },
  Z: { zh: "所有权未确定", en: "ownership not settled" }
};
const parcelRights = {
  A: { zh: "集体土地所有权", en: "collective land ownership" },
  B: { zh: "建设用地使用权，地表", en: "construction land, surface" },
  S: { zh: "建设用地使用权，地上", en: "construction land, above the surface" },
  X: { zh: "建设用地使用权，地下", en: "construction land, below the surface" },
  C: { zh: "宅基地使用权", en: "rural house site" },
  D: { zh: "土地承包经营权，耕地", en: "contracted arable land" },
  E: { zh: "土地承包经营权，林地", en: "contracted forest land" },
  F: { zh: "土地承包经营权，草地", en: "contracted grassland" },
  H: { zh: "海域使用权", en: "sea area" },
  G: { zh: "无居民海岛使用权", en: "uninhabited island" },
  W: { zh: "使用权未确定或有争议", en: "right not settled or disputed" },
  Y: { zh: "其他使用权", en: "other right of use" }
};
const fixtures = {
  F: { zh: "房屋等建筑物、构筑物", en: "building or structure" },
  L: { zh: "森林或林木", en: "forest or trees" },
  Q: { zh: "其他定着物", en: "other fixture" },
  W: { zh: "无定着物", en: "no fixture" }
};
const title$5 = { zh: "宗地代码", en: "parcel code" };
const layout$1 = "999999999999AA99999";
function isParcelCode(value) {
  return hasLayout(value, layout$1);
}
function parseParcelCode(value) {
  if (!hasLayout(value, layout$1)) return malformed$1(value, layoutForm(layout$1, isParcelCode));
  return {
    grade: "valid",
    value,
    region: value.slice(0, 6),
    cadastralDistrict: value.slice(6, 9),
    cadastralSubdistrict: value.slice(9, 12),
    feature: value.slice(12, 14),
    serial: value.slice(14)
  };
}
function parcelDescription(parcel) {
  const owner = parcel.feature.charAt(0);
  const right = parcel.feature.charAt(1);
  return [
    { name: { zh: "行政区划", en: "region" }, value: parcel.region },
    { name: { zh: "地籍区", en: "cadastral district" }, value: parcel.cadastralDistrict },
    { name: { zh: "地籍子区", en: "cadastral subdistrict" }, value: parcel.cadastralSubdistrict },
    { name: { zh: "土地所有权", en: "ownership" }, value: owner, meaning: landOwners[owner] },
    { name: { zh: "权利类型", en: "right" }, value: right, meaning: parcelRights[right] },
    { name: { zh: "宗地顺序号", en: "parcel serial" }, value: parcel.serial }
  ];
}
function describeParcelCode(value, options = {}) {
  const found = parseParcelCode(value);
  if (found.grade === "malformed") return describeMalformed(title$5, found, options);
  return describeParts(title$5, found.value, parcelDescription(found), options);
}
const title$4 = { zh: "不动产单元代码", en: "real-estate unit code" };
const layout = "999999999999AA99999F99999999";
function isRealEstateUnitCode(value) {
  return hasLayout(value, layout);
}
function isFixture(letter) {
  return letter === "F" || letter === "L" || letter === "Q" || letter === "W";
}
function parseRealEstateUnitCode(value) {
  const text = hasLayout(value, layout) ? value : "";
  const parcel = parseParcelCode(text.slice(0, 19));
  const fixture = text.charAt(19);
  if (parcel.grade === "malformed" || !isFixture(fixture))
    return malformed$1(value, layoutForm(layout, isRealEstateUnitCode));
  return { grade: "valid", value: text, parcel, fixture, unit: text.slice(20) };
}
function describeRealEstateUnitCode(value, options = {}) {
  const found = parseRealEstateUnitCode(value);
  if (found.grade === "malformed") return describeMalformed(title$4, found, options);
  return describeParts(
    title$4,
    found.value,
    [
      ...parcelDescription(found.parcel),
      { name: { zh: "定着物", en: "fixture" }, value: found.fixture, meaning: fixtures[found.fixture] },
      { name: { zh: "单元号", en: "unit" }, value: found.unit }
    ],
    options
  );
}
const title$3 = { zh: "矿业权许可证（不动产权证书）号", en: "mineral right number" };
function letterIndex(value) {
  if (typeof value !== "string") return -1;
  const at = value.charCodeAt(0) === 68 ? 1 : 0;
  const letter = value.charCodeAt(at);
  if (letter !== 67 && letter !== 84) return -1;
  const digits2 = value.length - at - 1;
  const early = digits2 === 17 && letter === 84 && at === 0;
  if (digits2 !== 22 && !early || !areDigits(value, at + 1, value.length)) return -1;
  if (early) return at;
  const month = numberAt(value, at + 11, at + 13);
  return month >= 1 && month <= 12 ? at : -1;
}
function isMineralRightNumber(value) {
  return letterIndex(value) >= 0;
}
function allows$2(code, index, length) {
  if (index === 0) return code === 84 || (length === 24 ? code === 68 : code === 67 && length === 23);
  if (index === 1 && length === 24) return code === 67 || code === 84;
  return isDigit(code);
}
function parseMineralRightNumber(value) {
  const at = letterIndex(value);
  if (at < 0 || typeof value !== "string")
    return malformed$1(value, {
      isCode: isMineralRightNumber,
      lengths: [18, 23, 24],
      allows: allows$2,
      otherwise: "date"
    });
  const right = value[at] === "C" ? "mining" : "exploration";
  if (value.length === 18) return { grade: "valid", value, right, form: "early" };
  const digits2 = value.slice(at + 1);
  return {
    grade: "valid",
    value,
    right,
    form: at === 1 ? "registry" : "licence",
    region: digits2.slice(0, 6),
    year: digits2.slice(6, 10),
    month: digits2.slice(10, 12),
    serial: digits2.slice(12)
  };
}
function describeMineralRightNumber(value, options = {}) {
  const found = parseMineralRightNumber(value);
  if (found.grade === "malformed") return describeMalformed(title$3, found, options);
  const mining = found.right === "mining";
  const right = {
    name: { zh: "权利", en: "right" },
    value: mining ? "C" : "T",
    meaning: mining ? { zh: "采矿权", en: "mining" } : { zh: "探矿权", en: "exploration" }
  };
  const registry = { name: { zh: "登记系统前缀", en: "registry prefix" }, value: "D" };
  const parts = [
    { name: { zh: "行政区划", en: "region" }, value: found.region },
    { name: { zh: "年月", en: "year and month" }, value: found.year && `${found.year}-${found.month}` },
    { name: { zh: "序列号", en: "serial number" }, value: found.serial }
  ].flatMap(({ name, value: at }) => at === void 0 ? [] : [{ name, value: at }]);
  return describeParts(
    title$3,
    found.value,
    [...found.form === "registry" ? [registry] : [], right, ...parts],
    options
  );
}
const industrySections = {
  A: { zh: "农、林、牧、渔业", en: "agriculture, forestry, animal husbandry and fishery" },
  B: { zh: "采矿业", en: "mining" },
  C: { zh: "制造业", en: "manufacturing" },
  D: { zh: "电力、热力、燃气及水生产和供应业", en: "electricity, heat, gas and water supply" },
  E: { zh: "建筑业", en: "construction" },
  F: { zh: "批发和零售业", en: "wholesale and retail" },
  G: { zh: "交通运输、仓储和邮政业", en: "transport, storage and post" },
  H: { zh: "住宿和餐饮业", en: "accommodation and catering" },
  I: {
    zh: "信息传输、软件和信息技术服务业",
    en: "information transmission, software and information technology"
  },
  J: { zh: "金融业", en: "finance" },
  K: { zh: "房地产业", en: "real estate" },
  L: { zh: "租赁和商务服务业", en: "leasing and business services" },
  M: { zh: "科学研究和技术服务业", en: "scientific research and technical services" },
  N: { zh: "水利、环境和公共设施管理业", en: "water, environment and public facilities" },
  O: { zh: "居民服务、修理和其他服务业", en: "residents' services, repair and other services" },
  P: { zh: "教育", en: "education" },
  Q: { zh: "卫生和社会工作", en: "health and social work" },
  R: { zh: "文化、体育和娱乐业", en: "culture, sports and entertainment" },
  S: {
    zh: "公共管理、社会保障和社会组织",
    en: "public administration, social security and social organisations"
  },
  T: { zh: "国际组织", en: "international organisations" }
};
const title$2 = { zh: "国民经济行业代码", en: "industry code" };
function isIndustryCode(value) {
  if (typeof value !== "string" || value.length < 3 || value.length > 5) return false;
  const letter = value.charCodeAt(0);
  return letter >= 65 && letter <= 84 && areDigits(value, 1, value.length);
}
function allows$1(code, index) {
  return index === 0 ? code >= 65 && code <= 84 : isDigit(code);
}
function parseIndustryCode(value) {
  if (typeof value !== "string" || !isIndustryCode(value))
    return malformed$1(value, { isCode: isIndustryCode, lengths: [3, 4, 5], allows: allows$1 });
  return {
    grade: "valid",
    value,
    section: value.slice(0, 1),
    division: value.slice(1, 3),
    ...value.length > 3 ? { group: value.slice(1, 4) } : {},
    ...value.length > 4 ? { class: value.slice(1, 5) } : {}
  };
}
function describeIndustryCode(value, options = {}) {
  const found = parseIndustryCode(value);
  if (found.grade === "malformed") return describeMalformed(title$2, found, options);
  const finest = found.class ?? found.group;
  return describeParts(
    title$2,
    found.value,
    [
      { name: { zh: "门类", en: "section" }, value: found.section, meaning: industrySections[found.section] },
      { name: { zh: "大类", en: "division" }, value: found.division },
      ...finest === void 0 ? [] : [{ name: { zh: "中小类", en: "group or class" }, value: finest }]
    ],
    options
  );
}
const title$1 = { zh: "政府采购品目代码", en: "procurement category code" };
const classes$1 = { A: "goods", B: "works", C: "services" };
const classNames = {
  goods: { zh: "货物", en: "goods" },
  works: { zh: "工程", en: "works" },
  services: { zh: "服务", en: "services" }
};
function classLetter(value) {
  const letter = value.charAt(0);
  return letter === "A" || letter === "B" || letter === "C" ? letter : void 0;
}
function isProcurementCategoryCode(value) {
  if (typeof value !== "string" || value.length < 3 || value.length > 9 || value.length % 2 === 0)
    return false;
  return classLetter(value) !== void 0 && areDigits(value, 1, value.length);
}
function allows(code, index) {
  return index === 0 ? code >= 65 && code <= 67 : isDigit(code);
}
function parseProcurementCategoryCode(value) {
  const letter = typeof value === "string" ? classLetter(value) : void 0;
  if (typeof value !== "string" || letter === void 0 || !isProcurementCategoryCode(value))
    return malformed$1(value, { isCode: isProcurementCategoryCode, lengths: [3, 5, 7, 9], allows });
  const levels = [3, 5, 7, 9].filter(
    (end) => end <= value.length && (end === 3 || value.slice(end - 2, end) !== "00")
  );
  return {
    grade: "valid",
    value,
    class: classes$1[letter],
    levels: levels.map((end) => value.slice(0, end)),
    edition: value.length === 9 ? "2022" : "undetermined"
  };
}
function describeProcurementCategoryCode(value, options = {}) {
  const found = parseProcurementCategoryCode(value);
  if (found.grade === "malformed") return describeMalformed(title$1, found, options);
  return describeParts(
    title$1,
    found.value,
    [
      { name: { zh: "类别", en: "class" }, value: found.value.charAt(0), meaning: classNames[found.class] },
      { name: { zh: "层级", en: "levels" }, value: found.levels.join(" › ") }
    ],
    options
  );
}
const title = { zh: "币种代码", en: "currency code" };
const numeric = "999";
const alphabetic = "AAA";
function isCurrencyCode(value) {
  return hasLayout(value, numeric) || hasLayout(value, alphabetic);
}
function parseCurrencyCode(value) {
  if (typeof value !== "string" || !isCurrencyCode(value))
    return malformed$1(value, layoutForm(numeric, isCurrencyCode));
  return {
    grade: "valid",
    value,
    system: hasLayout(value, numeric) ? "numeric" : "alphabetic",
    renminbi: value === "156" || value === "CNY"
  };
}
function describeCurrencyCode(value, options = {}) {
  const found = parseCurrencyCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  const meaning = found.renminbi ? { zh: "人民币", en: "renminbi" } : void 0;
  const name = found.system === "numeric" ? { zh: "数字码", en: "numeric" } : { zh: "字母码", en: "alphabetic" };
  return describeParts(title, found.value, [{ name, value: found.value, meaning }], options);
}
const wordings$2 = {
  "not-a-day": ({ value = "" }) => ({
    zh: `“${value}”不是 YYYY-MM-DD 形式的有效日期`,
    en: `"${value}" is not a day that exists, written YYYY-MM-DD`
  }),
  "not-clearable": ({ entry = "" }) => ({
    zh: `条目“${entry}”的命中不能排除：统一社会信用代码相同，或排除期限早于起日`,
    en: `the hit on entry "${entry}" cannot be cleared: the credit code is the same, or the clearance ends before it begins`
  }),
  "too-many-names": ({ names = 0, limit = 0 }) => ({
    zh: `名单有${names}个名称，一份索引至多容纳${limit}个`,
    en: `the list has ${names} names; one index holds at most ${limit}`
  }),
  "not-a-snapshot": () => ({ zh: "数据不是名单快照", en: "the buffer is not a list snapshot" }),
  "snapshot-version": ({ found = 0, expected = 0 }) => ({
    zh: `快照格式为第${found}版，本版本只读第${expected}版`,
    en: `the snapshot is of format ${found}; this version reads format ${expected}`
  }),
  "snapshot-corrupt": ({ what = "" }) => ({
    zh: `快照已损坏（${what}）`,
    en: `the snapshot is corrupt (${what})`
  })
};
class BlacklistError extends Error {
  constructor(code, params = {}) {
    const text = wordings$2[code](params);
    super(text.en);
    __publicField(this, "name", "BlacklistError");
    __publicField(this, "code");
    __publicField(this, "params");
    __publicField(this, "text");
    this.code = code;
    this.params = params;
    this.text = text;
  }
}
const Day = z.custom(isCivilDate, { error: "not a day that exists, written YYYY-MM-DD" });
function checkedDay(day2) {
  if (!isCivilDate(day2)) throw new BlacklistError("not-a-day", { value: day2 });
  return day2;
}
const inForce$1 = { effective: { from: "2014-08-31", to: null }, force: "info", confidence: "quoted" };
const procurementLaw2014 = [
  // 第七十七条 “处以采购金额千分之五以上千分之十以下的罚款，列入不良行为记录名单，在一至三年内禁止参加政府采购活动”
  {
    id: "gl-77",
    measure: "procurement-ban",
    years: { min: 1, max: 3 },
    ...inForce$1
  },
  // 第七十八条 “可以在一至三年内禁止其代理政府采购业务”
  {
    id: "gl-78",
    measure: "procurement-agency-ban",
    years: { min: 1, max: 3 },
    ...inForce$1
  }
];
const procurementRegulation2015 = [
  // 第七十三条 “由财政部门列入不良行为记录名单，禁止其1至3年内参加政府采购活动。”
  {
    id: "gr-73",
    measure: "procurement-ban",
    years: { min: 1, max: 3 },
    effective: { from: "2015-03-01", to: null },
    force: "info",
    confidence: "quoted"
  }
];
const publicRentalBan = [
  // 第三十五条 “承租人自退回公共租赁住房之日起五年内不得再次申请公共租赁住房。”
  // The measure's `from` is the day on which the dwelling was given back.
  {
    id: "h11-5y",
    measure: "public-rental-ban",
    years: { min: 5, max: 5 },
    effective: { from: "2012-07-15", to: null },
    force: "must",
    confidence: "secondary"
  }
];
const publicRentalTerm = [
  {
    id: "h11-5y",
    regime: "public-rental",
    effective: { from: "2012-07-15", to: null },
    start: "bans",
    publish: "yes",
    bans: "lengthen",
    repair: "unknown",
    confidence: "secondary"
  }
];
const inForce = { effective: { from: "2017-12-28", to: null }, force: "info", confidence: "quoted" };
const tenderingLaw2017 = [
  // 第五十条 “情节严重的，禁止其一年至二年内代理依法必须进行招标的项目并予以公告”
  {
    id: "tl-50",
    measure: "tendering-agency-ban",
    years: { min: 1, max: 2 },
    ...inForce
  },
  // 第五十三条 “情节严重的，取消其一年至二年内参加依法必须进行招标的项目的投标资格并予以公告，直至由工商行政管理机关吊销营业执照”
  {
    id: "tl-53",
    measure: "tendering-ban",
    years: { min: 1, max: 2 },
    ...inForce
  },
  // 第五十四条 “情节严重的，取消其一年至三年内参加依法必须进行招标的项目的投标资格并予以公告，直至由工商行政管理机关吊销营业执照。”
  {
    id: "tl-54",
    measure: "tendering-ban",
    years: { min: 1, max: 3 },
    ...inForce
  },
  // 第六十条 “中标人不按照与招标人订立的合同履行义务，情节严重的，取消其二年至五年内参加依法必须进行招标的项目的投标资格并予以公告”
  {
    id: "tl-60",
    measure: "tendering-ban",
    years: { min: 2, max: 5 },
    ...inForce
  }
];
const rows$1 = [
  ...tenderingLaw2017,
  ...procurementLaw2014,
  ...procurementRegulation2015,
  ...publicRentalBan
];
const bans = rows$1;
const banProvisions = rows$1.map(({ id }) => id);
const MeasureType = z.enum([
  /** 取消参加依法必须进行招标的项目的投标资格. */
  "tendering-ban",
  /** 禁止代理依法必须进行招标的项目. */
  "tendering-agency-ban",
  /** 禁止参加政府采购活动. */
  "procurement-ban",
  /** 禁止代理政府采购业务. */
  "procurement-agency-ban",
  /** 不得再次申请公共租赁住房. */
  "public-rental-ban",
  /** 限制从业. */
  "practice-restriction",
  /** 限制开展生产经营活动. */
  "operation-restriction",
  /** 责令停产停业. */
  "suspension-of-business",
  /** 降低资质等级. */
  "qualification-downgrade",
  /** 吊销许可证件、营业执照. */
  "licence-revocation",
  /** 罚款. */
  "fine",
  /** 没收违法所得. */
  "confiscation",
  /** 警告. */
  "warning",
  /** 通报批评. */
  "criticism",
  "other"
]);
const Measure = z.strictObject({
  type: MeasureType,
  text: z.string().optional(),
  from: Day.optional(),
  until: Day.optional(),
  /** Where it holds, as the decision puts it or as a six-digit region code. */
  territory: z.string().optional(),
  /** The provision that sets the term of a ban. */
  provision: z.enum(banProvisions).optional()
});
const Name = z.string().trim().min(1).max(1e4);
const mask = /[*＊×※某●○□■?？]|[xXＸ]{2,}/u;
const MaskedName = Name.max(50).refine((name) => mask.test(name), { error: "the name is not masked" });
const FormerName = z.strictObject({ name: Name, until: Day.optional() });
const Organization = z.strictObject({
  kind: z.literal("organization"),
  name: Name,
  /** 统一社会信用代码. */
  uscc: z.string().optional(),
  /** 组织机构代码. */
  organizationCode: z.string().optional(),
  /** 工商注册号. */
  registrationNumber: z.string().optional(),
  formerNames: z.array(FormerName).optional(),
  address: z.string().optional(),
  /** 法定代表人, masked. */
  legalRepresentative: MaskedName.optional()
});
const Person = z.strictObject({
  kind: z.literal("person"),
  maskedName: MaskedName,
  maskedId: z.string().refine((id) => mask.test(id), { error: "the number is not masked" }).optional()
});
const Subject = z.discriminatedUnion("kind", [Organization, Person]);
const RelatedParty = z.strictObject({
  role: z.enum([
    "legal-representative",
    "person-in-charge",
    "shareholder",
    "controller",
    "parent",
    "subsidiary",
    "branch",
    "consortium-member",
    "successor",
    "other"
  ]),
  party: Subject,
  note: z.string().optional()
});
const regimes = [
  /** 失信信息 under the credit-repair orders 58 and 36. */
  "credit-information",
  /** 政府采购严重违法失信行为信息记录 (财办库〔2014〕526号). */
  "procurement-record",
  /** 招标投标违法行为记录 (发改法规〔2008〕1531号). */
  "tendering-record",
  /** 市场监督管理行政处罚信息 (总局令第45号). */
  "market-penalty",
  /** 市场监督管理严重违法失信名单 (总局令第44号). */
  "market-serious-list",
  /** 公共租赁住房 (住房和城乡建设部令第11号). */
  "public-rental"
];
const severities = ["minor", "general", "serious"];
const penaltyClasses = ["warning-only", "light", "grave", "ordinary"];
const ProjectLink = z.strictObject({
  name: z.string().optional(),
  projectCode: z.string().optional(),
  tenderProjectCode: z.string().optional(),
  sectionCode: z.string().optional(),
  dealCode: z.string().optional()
});
const ListSource = z.strictObject({
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional()
});
const Listing = z.strictObject({
  subject: Subject,
  /** 主体类别, a code of the platform standard. */
  bodyType: z.string().optional(),
  /** 主体角色, a code of the platform standard. */
  bodyRole: z.string().optional(),
  /** 处罚部门. */
  authority: z.string().min(1),
  /** 处理文件文号. */
  documentNumber: z.string().optional(),
  /** 处罚原因. */
  reason: z.string().optional(),
  /** 严重违法失信行为的具体情形. */
  conduct: z.string().optional(),
  /** 处罚结果. */
  result: z.string().optional(),
  /** 处罚依据. */
  legalBasis: z.array(z.string()).optional(),
  /** 限制行为, a code of the platform standard. */
  confinedAction: z.string().optional(),
  measures: z.array(Measure).optional(),
  regime: z.enum(regimes).optional(),
  severity: z.enum(severities).optional(),
  penaltyClass: z.enum(penaltyClasses).optional(),
  /** The field the conduct lies in, e.g. 安全生产: some have a longer minimum term. */
  sector: z.string().optional(),
  /** The last day of the listing, where the decision itself names one. */
  until: Day.optional(),
  projects: z.array(ProjectLink).optional(),
  related: z.array(RelatedParty).optional(),
  /** 公开范围: 社会公开 or 政务公开. */
  scope: z.enum(["public", "government"]).optional(),
  /** 交易系统标识码. */
  platformCode: z.string().optional(),
  /** 公共服务平台标识码. */
  publicServicePlatformCode: z.string().optional(),
  /** 数据时间戳, as sent. */
  dataTimestamp: z.string().optional(),
  /** 黑名单处理文件扫描件: address or file name. */
  attachment: z.string().optional(),
  source: ListSource.optional(),
  /** Columns of the source list that the model has no field for, by their heading. */
  kept: z.record(z.string(), z.string()).optional()
});
const common$1 = {
  /** Names the event for ever: two events with one id are one event. */
  id: z.string().min(1),
  /** 黑名单标识号 of the entry it belongs to. */
  entry: z.string().min(1),
  /** The day it happened or takes effect. */
  on: Day,
  /** The day the keeper of this list came to know of it; never changed afterwards. */
  knownOn: Day,
  document: z.string().optional(),
  note: z.string().optional()
};
const BlacklistEvent = z.discriminatedUnion("type", [
  /** 拟列入告知. */
  z.strictObject({ type: z.literal("proposed"), ...common$1, listing: Listing }),
  /** 陈述申辩、听证. */
  z.strictObject({ type: z.literal("heard"), ...common$1, form: z.enum(["statement", "hearing"]) }),
  /** 不予列入. */
  z.strictObject({ type: z.literal("declined"), ...common$1 }),
  /** 列入决定. */
  z.strictObject({ type: z.literal("decided"), ...common$1, listing: Listing }),
  /** 生效. Without it the decision takes effect on its day. */
  z.strictObject({ type: z.literal("took-effect"), ...common$1 }),
  /** 公示. */
  z.strictObject({ type: z.literal("published"), ...common$1 }),
  /** 更正: of what the decision says, or of the day of an earlier event. */
  z.strictObject({
    type: z.literal("corrected"),
    ...common$1,
    listing: Listing.partial().optional(),
    event: z.strictObject({ id: z.string().min(1), on: Day }).optional()
  }),
  /** 行政复议、行政诉讼. Alone it changes nothing. */
  z.strictObject({ type: z.literal("appealed"), ...common$1 }),
  /** 延长, with the rule it rests on: without one the publication still ends at the maximum. */
  z.strictObject({ type: z.literal("extended"), ...common$1, until: Day, basis: z.string().optional() }),
  /** 修复申请. */
  z.strictObject({ type: z.literal("repair-applied"), ...common$1 }),
  /** 修复驳回. */
  z.strictObject({ type: z.literal("repair-refused"), ...common$1 }),
  /** 暂停: the decision's execution is lawfully stopped. */
  z.strictObject({ type: z.literal("suspended"), ...common$1 }),
  /** 恢复. */
  z.strictObject({ type: z.literal("resumed"), ...common$1 }),
  /** 移出, from its day on. */
  z.strictObject({ type: z.literal("removed"), ...common$1, cause: z.enum(["repair", "term", "other"]) }),
  /** 修复撤销: the entry comes back from this day on. */
  z.strictObject({ type: z.literal("repair-revoked"), ...common$1 }),
  /** 撤销, with effect from the beginning. */
  z.strictObject({ type: z.literal("revoked"), ...common$1, reason: z.string().optional() }),
  /** The page it was read from is gone. No removal. */
  z.strictObject({ type: z.literal("source-vanished"), ...common$1 })
]);
const eventTypes = BlacklistEvent.options.map(({ shape }) => shape.type.value);
const BlacklistEntry = z.strictObject({
  /** 黑名单标识号. */
  id: z.string().min(1),
  events: z.array(BlacklistEvent).min(1)
}).refine(({ id, events }) => events.every(({ entry }) => entry === id), {
  error: "an event of another entry"
});
function checkBans(entry, { measures = [] }) {
  return measures.flatMap((measure, i) => checkBan([entry, "measures", i], measure));
}
function checkBan(path, { from, until, provision }) {
  const ban = bans.find(({ id }) => id === provision);
  if (ban === void 0 || from === void 0 || until === void 0) return [];
  const earliest = addYears(from, ban.years.min);
  const latest = addYears(from, ban.years.max);
  const severity = ban.force === "must" && ban.confidence === "quoted" ? "error" : "warning";
  const found = { path, severity, force: ban.force, provision: ban.id };
  if (until > latest) return [{ code: "ban-too-long", ...found, params: { until, latest } }];
  return earliest > addDays(until, 1) ? [{ code: "ban-too-short", ...found, params: { until, earliest } }] : [];
}
const requiredFields = [
  // 第八条第一款 “违法行为记录公告的基本内容为：被处理招标投标当事人名称（或姓名）、违法行为、处理依据、处理决定、处理时间和处理机关等。”
  {
    id: "b08-fields",
    regime: "tendering-record",
    force: "info",
    fields: ["name", "conduct", "basis", "result", "decidedOn", "authority"]
  },
  // 二 “政府采购严重违法失信行为信息记录应包括以下主要内容：企业名称、企业地址、严重违法失信行为的具体情形、处罚结果、处罚依据、处罚日期和执法单位等。”
  {
    id: "m526-2",
    regime: "procurement-record",
    force: "must",
    fields: ["name", "address", "conduct", "result", "basis", "decidedOn", "authority"]
  },
  // 第四条 “行政处罚信息摘要的内容包括：行政处罚决定书文号、行政处罚当事人基本情况、违法行为类型、行政处罚内容、作出行政处罚决定的行政机关名称和日期。”
  {
    id: "s45-4",
    regime: "market-penalty",
    force: "info",
    fields: ["documentNumber", "name", "conduct", "result", "authority", "decidedOn"]
  }
];
const readers = {
  name: ({ subject }) => subject.kind === "organization" ? subject.name : subject.maskedName,
  address: ({ subject }) => subject.kind === "organization" ? subject.address : void 0,
  conduct: ({ conduct, reason }) => conduct ?? reason,
  result: ({ result, measures }) => result ?? (measures == null ? void 0 : measures[0]),
  basis: ({ legalBasis }) => legalBasis == null ? void 0 : legalBasis[0],
  decidedOn: (_, { decidedOn }) => decidedOn,
  authority: ({ authority }) => authority,
  documentNumber: ({ documentNumber }) => documentNumber
};
function checkFields(entry, course) {
  const { listing } = course;
  if (listing === void 0 || course.decidedOn === void 0) return [];
  return requiredFields.filter(({ regime }) => regime === listing.regime).flatMap(
    ({ id, force, fields }) => fields.filter((field) => readers[field](listing, course) === void 0).map((field) => ({
      code: "field-missing",
      path: [entry, field],
      severity: force === "must" ? "error" : "warning",
      force,
      provision: id,
      params: { field }
    }))
  );
}
const transitions = {
  unknown: { proposed: "proposed", decided: "listed" },
  proposed: { heard: "proposed", declined: "declined", decided: "listed", corrected: "proposed" },
  declined: {},
  listed: {
    "took-effect": "listed",
    published: "listed",
    corrected: "listed",
    appealed: "listed",
    extended: "listed",
    "repair-applied": "listed",
    "repair-refused": "listed",
    suspended: "suspended",
    removed: "removed",
    revoked: "revoked",
    "source-vanished": "listed"
  },
  suspended: {
    corrected: "suspended",
    appealed: "suspended",
    resumed: "listed",
    removed: "removed",
    revoked: "revoked",
    "source-vanished": "suspended"
  },
  removed: { corrected: "removed", appealed: "removed", revoked: "revoked", "source-vanished": "removed" },
  repaired: {
    corrected: "repaired",
    appealed: "repaired",
    "repair-revoked": "listed",
    revoked: "revoked",
    "source-vanished": "repaired"
  },
  revoked: { "source-vanished": "revoked" }
};
function covers(spans, day2) {
  for (const { from, to } of spans) if (from <= day2 && (to === void 0 || day2 <= to)) return true;
  return false;
}
function spanBefore(from, day2) {
  return from < day2 ? [{ from, to: addDays(day2, -1) }] : [];
}
function within(spans, first, last) {
  const cut = [];
  for (const span of spans) {
    const from = first !== void 0 && first > span.from ? first : span.from;
    const to = last !== void 0 && (span.to === void 0 || last < span.to) ? last : span.to;
    if (to === void 0) cut.push({ from });
    else if (from <= to) cut.push({ from, to });
  }
  return cut;
}
function close(draft, day2) {
  if (draft.open !== void 0) draft.listed = [...draft.listed, ...spanBefore(draft.open, day2)];
  draft.open = void 0;
}
function apply(draft, event) {
  switch (event.type) {
    case "proposed":
      draft.listing = event.listing;
      return void 0;
    case "decided":
      draft.listing = event.listing;
      draft.decidedOn = event.on;
      draft.effectiveOn = event.on;
      draft.open = event.on;
      return void 0;
    case "took-effect":
      draft.effectiveOn = event.on;
      draft.open = event.on;
      return void 0;
    case "published":
      draft.publishedOn ?? (draft.publishedOn = event.on);
      return void 0;
    case "corrected":
      if (draft.listing !== void 0 && event.listing !== void 0)
        draft.listing = patched(draft.listing, event.listing);
      return void 0;
    case "extended":
      draft.extension = event;
      return void 0;
    case "suspended":
      close(draft, event.on);
      return void 0;
    case "resumed":
    case "repair-revoked":
      draft.open = event.on;
      return void 0;
    case "removed":
      close(draft, event.on);
      return event.cause === "repair" ? "repaired" : void 0;
    case "revoked":
      draft.listed = [];
      draft.open = void 0;
      return void 0;
    case "heard":
    case "declined":
    case "appealed":
    case "repair-applied":
    case "repair-refused":
    case "source-vanished":
      return void 0;
  }
}
function patched(listing, patch) {
  const { subject = listing.subject, authority = listing.authority, ...rest } = patch;
  return { ...listing, ...rest, subject, authority };
}
function isRepeated(draft, event) {
  return event.type === "took-effect" && draft.steps.some((step) => step.effect === "applied" && reopens(step.event));
}
function reopens({ type }) {
  return type === "took-effect" || type === "resumed" || type === "repair-revoked";
}
function courseOf(events) {
  const draft = { stage: "unknown", listed: [], open: void 0, steps: [] };
  for (const event of events) {
    const from = draft.stage;
    const next = transitions[from][event.type];
    const effect = next === void 0 || isRepeated(draft, event) ? "ignored" : "applied";
    if (effect === "applied" && next !== void 0) draft.stage = apply(draft, event) ?? next;
    draft.steps.push({ event, from, effect });
  }
  const { open, ...course } = draft;
  return open === void 0 ? course : { ...course, listed: [...course.listed, { from: open }] };
}
const rank = new Map(eventTypes.map((type, i) => [type, i]));
function compare(a, b) {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.type !== b.type) return (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0);
  if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function correctedDays(events) {
  let days;
  for (const event of events) {
    if (event.type !== "corrected" || event.event === void 0) continue;
    days ?? (days = /* @__PURE__ */ new Map());
    const by = `${event.knownOn} ${event.id}`;
    const found = days.get(event.event.id);
    if (found === void 0 || found.by < by) days.set(event.event.id, { on: event.event.on, by });
  }
  return days && new Map([...days].map(([id, { on }]) => [id, on]));
}
function inOrder(events) {
  return events.length > 1 ? [...events].sort(compare) : events;
}
function knownEvents(events, knownOn) {
  const known2 = knownOn === void 0 ? events : events.filter((event) => event.knownOn <= knownOn);
  const days = correctedDays(known2);
  return inOrder(
    days === void 0 ? known2 : known2.map((event) => ({ ...event, on: days.get(event.id) ?? event.on }))
  );
}
function measureEnd({ from, until, provision }) {
  var _a;
  if (until !== void 0 || from === void 0 || provision === void 0) return until;
  const years = (_a = bans.find(({ id }) => id === provision)) == null ? void 0 : _a.years;
  return years !== void 0 && years.min === years.max ? addYears(from, years.min) : void 0;
}
const shared$2 = {
  regime: "credit-information",
  effective: { from: "2026-04-01", to: null },
  start: "decision",
  publish: "yes",
  bans: "apart",
  confidence: "secondary"
};
const creditRepairOrder36 = [
  // （分类和公示期限） “公示期限自司法、行政公务文书认定之日起开始计算。轻微失信信息原则上不予公示；行业主管部门认为确有必要公示的，公示期最长不超过3个月，且法定责任履行完毕即可申请修复。一般失信信息的最短公示期为3个月，最长为1年。严重失信信息的最短公示期为1年，最长为3年。最短公示期届满后，信用主体方可按规定申请信用修复。最长公示期届满后，相关信息自动停止公示。”
  {
    id: "c36-terms/minor",
    when: { severity: "minor" },
    max: { amount: 3, unit: "month" },
    repair: "on-performance",
    ...shared$2
  },
  {
    id: "c36-terms/general",
    when: { severity: "general" },
    min: { amount: 3, unit: "month" },
    max: { amount: 1, unit: "year" },
    repair: "after-minimum",
    ...shared$2
  },
  {
    id: "c36-terms/serious",
    when: { severity: "serious" },
    min: { amount: 1, unit: "year" },
    max: { amount: 3, unit: "year" },
    repair: "after-minimum",
    ...shared$2
  }
];
const shared$1 = {
  regime: "credit-information",
  effective: { from: "2023-05-01", to: "2026-03-31" },
  start: "decision",
  publish: "yes",
  bans: "apart",
  repair: "after-minimum",
  confidence: "secondary"
};
const creditRepairOrder58 = [
  // （公示期限） “对于列入行政处罚信息公示的，最短公示期为三个月，最长公示期为三年。”
  {
    id: "c58-terms/sector",
    when: { sectors: ["食品", "药品", "特种设备", "安全生产", "消防"] },
    min: { amount: 1, unit: "year" },
    max: { amount: 3, unit: "year" },
    ...shared$1
  },
  {
    id: "c58-terms",
    min: { amount: 3, unit: "month" },
    max: { amount: 3, unit: "year" },
    ...shared$1
  }
];
const shared = {
  regime: "market-penalty",
  effective: { from: "2021-09-01", to: null },
  start: "publication",
  confidence: "quoted"
};
const marketPenalty45 = [
  // 第二条第二款 “仅受到警告行政处罚的不予公示。”
  {
    id: "s45-2",
    when: { penaltyClass: "warning-only" },
    publish: "never",
    bans: "apart",
    repair: "unknown",
    ...shared
  },
  // 第十四条 “当事人受到责令停产停业、限制开展生产经营活动、限制从业、降低资质等级、吊销许可证件、吊销营业执照以及国家市场监督管理总局规定的其他较为严重行政处罚的，不得提前停止公示。”
  // A restriction that lasts longer than three years lengthens the term (第十三条第三款).
  {
    id: "s45-14",
    when: { penaltyClass: "grave" },
    max: { amount: 3, unit: "year" },
    publish: "yes",
    bans: "lengthen",
    repair: "barred",
    ...shared
  },
  // 第十三条 “仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示。其他行政处罚信息自公示之日起届满三年的，停止公示。”
  {
    id: "s45-13/light",
    when: { penaltyClass: "light" },
    max: { amount: 3, unit: "month" },
    publish: "yes",
    bans: "apart",
    repair: "unknown",
    ...shared
  },
  {
    id: "s45-13/ordinary",
    when: { penaltyClass: "ordinary" },
    max: { amount: 3, unit: "year" },
    publish: "yes",
    bans: "apart",
    repair: "unknown",
    ...shared
  }
];
const marketSeriousList44 = [
  // （移出） “自被列入之日起满三年的，由列入机关移出；满一年且符合条件的，可以申请提前移出”
  {
    id: "o44-term",
    regime: "market-serious-list",
    effective: { from: "2021-09-01", to: null },
    start: "decision",
    min: { amount: 1, unit: "year" },
    max: { amount: 3, unit: "year" },
    publish: "yes",
    bans: "apart",
    repair: "after-minimum",
    confidence: "memory"
  }
];
const procurementRecord526 = [
  // （公布期限） “信息公布期限一般为三年，处罚期限届满的，相关信息记录从专栏中予以删除。”
  // reading: the three years are of being up, so they run from publication; the sentence names no first day.
  {
    id: "m526-term",
    regime: "procurement-record",
    effective: { from: "2014-12-01", to: null },
    start: "publication",
    max: { amount: 3, unit: "year" },
    publish: "yes",
    bans: "shorten",
    repair: "unknown",
    confidence: "secondary"
  }
];
const tenderingRecord1531 = [
  // 第九条第一款 “违法行为记录公告期限为六个月。公告期满后，转入后台保存。”
  // 第九条第二款 “依法限制招标投标当事人资质（资格）等方面的行政处理决定，所认定的限制期限长于六个月的，公告期限从其决定。” lengthens it.
  {
    id: "b08-6m",
    regime: "tendering-record",
    effective: { from: "2009-01-01", to: null },
    start: "publication",
    max: { amount: 6, unit: "month" },
    publish: "yes",
    bans: "lengthen",
    repair: "unknown",
    confidence: "quoted"
  }
];
const rows = [
  ...creditRepairOrder58,
  ...creditRepairOrder36,
  ...procurementRecord526,
  ...tenderingRecord1531,
  ...marketPenalty45,
  ...marketSeriousList44,
  ...publicRentalTerm
];
const terms = rows;
function addAmount(day2, { amount, unit }) {
  return unit === "month" ? addMonths(day2, amount) : addYears(day2, amount);
}
function rememberingAdd() {
  const known2 = /* @__PURE__ */ new Map();
  return (day2, amount) => {
    let days = known2.get(amount);
    if (days === void 0) known2.set(amount, days = /* @__PURE__ */ new Map());
    let end = days.get(day2);
    if (end === void 0) days.set(day2, end = addAmount(day2, amount));
    return end;
  };
}
const rowsOf = new Map(
  regimes.map((regime) => [regime, terms.filter((row) => row.regime === regime)])
);
function governingRow(facts, decidedOn) {
  var _a;
  if (facts.regime === void 0) return void 0;
  return (_a = rowsOf.get(facts.regime)) == null ? void 0 : _a.find((row) => fits(row, facts) && isInForce(row, decidedOn));
}
function isInForce({ effective: { from, to } }, day2) {
  return from <= day2 && (to === null || day2 <= to);
}
function fits({ when }, { severity, penaltyClass, sector }) {
  if (when === void 0) return true;
  return (when.severity === void 0 || when.severity === severity) && (when.penaltyClass === void 0 || when.penaltyClass === penaltyClass) && (when.sectors === void 0 || sector !== void 0 && when.sectors.includes(sector));
}
function lastDay(row, start, bannedUntil, add2 = addAmount) {
  const maximum = row.max === void 0 || start === void 0 ? void 0 : add2(start, row.max);
  if (bannedUntil === void 0 || row.bans === "apart") return maximum;
  if (maximum === void 0) return row.start === "bans" ? bannedUntil : void 0;
  const lengthens = row.bans === "lengthen";
  return lengthens === bannedUntil > maximum ? bannedUntil : maximum;
}
const nothing = { listed: [], published: [] };
function endsOf(listing, decidedOn, publishedOn, extension, add2) {
  const row = governingRow(listing, decidedOn);
  const start = (row == null ? void 0 : row.start) === "publication" ? publishedOn : decidedOn;
  const ruled = row && lastDay(row, start, latestBan(listing), add2);
  const listed = (extension == null ? void 0 : extension.until) ?? listing.until ?? ruled;
  if (publishedOn === void 0 || listing.scope === "government" || (row == null ? void 0 : row.publish) === "never")
    return { listed, shown: "never" };
  return { listed, shown: (extension == null ? void 0 : extension.basis) === void 0 ? earlier(listed, ruled) : listed };
}
function timelineOf(course) {
  const { listing, decidedOn, publishedOn, extension } = course;
  if (listing === void 0 || decidedOn === void 0) return nothing;
  const ends = endsOf(listing, decidedOn, publishedOn, extension, addAmount);
  const listed = within(course.listed, void 0, ends.listed);
  return { listed, published: ends.shown === "never" ? [] : within(listed, publishedOn, ends.shown) };
}
function termFacts({ listing, decidedOn, publishedOn }) {
  if ((listing == null ? void 0 : listing.regime) === void 0 || decidedOn === void 0) return void 0;
  const { regime, severity, penaltyClass, sector } = listing;
  const bannedUntil = latestBan(listing);
  return {
    regime,
    decidedOn,
    ...publishedOn !== void 0 && { publishedOn },
    ...severity !== void 0 && { severity },
    ...penaltyClass !== void 0 && { penaltyClass },
    ...sector !== void 0 && { sector },
    ...bannedUntil !== void 0 && { bannedUntil }
  };
}
function latestBan({ measures }) {
  let latest;
  for (const measure of measures ?? []) {
    const end = measureEnd(measure);
    if (end !== void 0 && (latest === void 0 || end > latest)) latest = end;
  }
  return latest;
}
function earlier(a, b) {
  if (a === void 0 || b === void 0) return a ?? b;
  return a < b ? a : b;
}
function publicationTerm(facts) {
  const decidedOn = checkedDay(facts.decidedOn);
  const publishedOn = facts.publishedOn === void 0 ? void 0 : checkedDay(facts.publishedOn);
  const bannedUntil = facts.bannedUntil === void 0 ? void 0 : checkedDay(facts.bannedUntil);
  const row = governingRow(facts, decidedOn);
  if (row === void 0)
    return { publish: "yes", repair: "unknown", basis: [], steps: [], missing: [missingCase(facts)] };
  const { publish, repair, confidence } = row;
  const answer = {
    rule: row.id,
    publish,
    repair,
    confidence,
    basis: [provisionOf(row.id)],
    missing: []
  };
  if (publish === "never") return { ...answer, steps: [{ code: "never-published" }] };
  const from = row.start === "publication" ? publishedOn : decidedOn;
  if (from === void 0) return { ...answer, steps: [], missing: ["publishedOn"] };
  const until = lastDay(row, from, bannedUntil);
  const minimum = row.min && addAmount(from, row.min);
  const steps = stepsOf(row, from, until);
  return {
    ...answer,
    from,
    ...until && { until },
    ...minimum && { repairFrom: addDays(minimum, 1) },
    ...row.repair === "on-performance" && { repairFrom: from },
    ...steps.some(({ code }) => code === "lengthened-by-ban") && row.id === "b08-6m" && { basis: ["b08-6m", "b08-longer"] },
    ...row.start === "bans" && until === void 0 && { missing: ["bannedUntil"] },
    steps
  };
}
function missingCase({ regime, decidedOn }) {
  const cases = terms.filter((row) => row.regime === regime && isInForce(row, decidedOn)).map(({ when }) => when);
  if (cases.some((when) => (when == null ? void 0 : when.severity) !== void 0)) return "severity";
  return cases.some((when) => (when == null ? void 0 : when.penaltyClass) !== void 0) ? "penaltyClass" : "rule";
}
function stepsOf(row, from, until) {
  const steps = [{ code: "starts", on: from, with: row.start }];
  const maximum = row.max && addAmount(from, row.max);
  if (row.min) steps.push({ code: "minimum", ...row.min, through: addAmount(from, row.min) });
  if (row.max && maximum) steps.push({ code: "maximum", ...row.max, through: maximum });
  if (until !== void 0 && until !== maximum)
    steps.push({ code: row.bans === "shorten" ? "shortened-by-ban" : "lengthened-by-ban", through: until });
  return steps;
}
function provisionOf(id) {
  return id.split("/", 1)[0];
}
function statusOn(entry, { on, knownOn }) {
  const day2 = checkedDay(on);
  const known2 = knownOn === void 0 ? void 0 : checkedDay(knownOn);
  const events = knownEvents(entry.events, known2);
  const course = courseOf(events);
  const timeline = timelineOf(course);
  const term = termOf(course);
  const listed = covers(timeline.listed, day2);
  const published = covers(timeline.published, day2);
  return {
    on: day2,
    ...known2 && { knownOn: known2 },
    status: listed ? "listed" : "not-listed",
    published,
    reasons: [
      ...listed ? listedReasons(timeline, term, day2) : unlistedReasons(course, timeline, courseOf(events.filter((event) => event.on <= day2)), day2),
      ...listed && !published ? unpublishedReasons(course, timeline, term, day2) : []
    ],
    measures: listed ? measuresOn(course, day2) : [],
    ...term && { term }
  };
}
function termOf(course) {
  const facts = termFacts(course);
  return facts && publicationTerm(facts);
}
function listedReasons({ listed }, term, day2) {
  var _a;
  const from = (_a = listed.findLast((span) => span.from <= day2)) == null ? void 0 : _a.from;
  const reasons2 = from === void 0 ? [] : [{ code: "listed-since", from }];
  if (term !== void 0 && term.missing.length > 0)
    reasons2.push({ code: "term-unknown", missing: term.missing });
  return reasons2;
}
const stageReasons = {
  declined: { code: "declined" },
  suspended: { code: "suspended" },
  removed: { code: "removed" },
  repaired: { code: "repaired" }
};
function unlistedReasons(course, { listed }, then, day2) {
  var _a;
  if (course.stage === "revoked") return [{ code: "revoked" }];
  const reason = stageReasons[then.stage];
  if (reason !== void 0) return [reason];
  if (then.stage !== "listed") return [{ code: "not-decided" }];
  const until = (_a = listed.findLast(({ to }) => to !== void 0 && to < day2)) == null ? void 0 : _a.to;
  if (until !== void 0) return [{ code: "term-over", until }];
  const from = course.effectiveOn;
  return from !== void 0 && from > day2 ? [{ code: "not-yet-in-effect", from }] : [{ code: "not-decided" }];
}
function unpublishedReasons(course, { published }, term, day2) {
  var _a, _b;
  if (((_a = course.listing) == null ? void 0 : _a.scope) === "government") return [{ code: "not-for-the-public" }];
  if ((term == null ? void 0 : term.publish) === "never") return [{ code: "never-published" }];
  const until = (_b = published.findLast(({ to }) => to !== void 0 && to < day2)) == null ? void 0 : _b.to;
  return [until === void 0 ? { code: "not-yet-published" } : { code: "publication-over", until }];
}
function measuresOn({ listing }, day2) {
  return ((listing == null ? void 0 : listing.measures) ?? []).filter((measure) => {
    const until = measureEnd(measure);
    return (measure.from === void 0 || measure.from <= day2) && (until === void 0 || day2 <= until);
  });
}
function checkEntry(entry, { knownOn } = {}) {
  const course = courseOf(knownEvents(entry.events, knownOn === void 0 ? void 0 : checkedDay(knownOn)));
  const term = termOf(course);
  return [
    ...course.steps.flatMap((step, i) => checkStep(step, course.steps.slice(0, i), term)),
    ...checkCourse(entry.id, course, term),
    ...course.listing === void 0 ? [] : [...checkBans(entry.id, course.listing), ...checkFields(entry.id, course)]
  ];
}
function issueOf(event, code, severity, facts = {}) {
  return { code, path: [event.entry, event.id], severity, params: {}, ...facts };
}
function checkStep(step, before, term) {
  const { event, from, effect } = step;
  const applied = before.filter((earlier2) => earlier2.effect === "applied").map((earlier2) => earlier2.event);
  if (effect === "ignored") return [illegal(event, from)];
  return M(event).with(
    { type: "decided" },
    () => from === "unknown" ? [issueOf(event, "no-prior-notice", "info", rule("d49-list", "must"))] : []
  ).with({ type: "repair-applied" }, () => checkApplication(event, term)).with({ type: "removed", cause: "repair" }, () => checkRepair(event, applied, term)).with({ type: "removed", cause: "term" }, () => checkExpiry(event, term)).with(
    { type: "extended" },
    ({ until, basis }) => (term == null ? void 0 : term.until) !== void 0 && until > term.until && basis === void 0 ? [
      issueOf(event, "extended-beyond-maximum", "warning", {
        ...ruleOf(term),
        params: { until, maximum: term.until }
      })
    ] : []
  ).with({ type: z$1._ }, () => []).exhaustive();
}
function rule(provision, force) {
  return { provision, force };
}
function ruleOf(term) {
  const [provision] = term.basis;
  return provision === void 0 ? {} : { provision };
}
function illegal(event, from) {
  const early = event.type === "published" && (from === "proposed" || from === "unknown");
  return early ? issueOf(event, "published-before-decision", "error", { params: { stage: from } }) : issueOf(event, "illegal-transition", "error", { params: { type: event.type, stage: from } });
}
function checkApplication(event, term) {
  if ((term == null ? void 0 : term.repair) === "barred") return [issueOf(event, "repair-barred", "error", rule("s45-14", "must"))];
  if ((term == null ? void 0 : term.repairFrom) === void 0 || event.on >= term.repairFrom) return [];
  return [
    issueOf(event, "repair-too-early", "warning", { ...ruleOf(term), params: { from: term.repairFrom } })
  ];
}
function checkRepair(event, applied, term) {
  if ((term == null ? void 0 : term.repair) === "barred") return [issueOf(event, "repair-barred", "error", rule("s45-14", "must"))];
  const asked = applied.findLast(({ type }) => type === "repair-applied" || type === "repair-refused");
  return (asked == null ? void 0 : asked.type) === "repair-applied" ? [] : [issueOf(event, "repair-without-application", "warning", rule("c36-2", "info"))];
}
function checkExpiry(event, term) {
  if ((term == null ? void 0 : term.until) === void 0 || event.on > term.until) return [];
  return [issueOf(event, "removed-before-term", "info", { ...ruleOf(term), params: { until: term.until } })];
}
function checkCourse(entry, course, term) {
  if (course.listing === void 0)
    return [{ code: "no-decision", path: [entry], severity: "error", params: {} }];
  if (course.decidedOn === void 0 || term === void 0 || term.missing.length === 0) return [];
  return [
    { code: "term-unknown", path: [entry], severity: "warning", params: { missing: term.missing.join(" ") } }
  ];
}
function canonicalJson(value) {
  return JSON.stringify(
    value,
    (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0)) : inner
  );
}
function replay(events) {
  const byEntry2 = /* @__PURE__ */ new Map();
  const conflicts = /* @__PURE__ */ new Map();
  for (const event of events) {
    const known2 = byEntry2.get(event.entry) ?? /* @__PURE__ */ new Map();
    byEntry2.set(event.entry, known2);
    const twin = known2.get(event.id);
    known2.set(event.id, twin === void 0 ? event : firstOf(twin, event));
    if (twin !== void 0 && canonicalJson(twin) !== canonicalJson(event))
      conflicts.set(pathKey(event), conflict(event));
  }
  const entries = [...byEntry2].sort(([a], [b]) => a < b ? -1 : 1).map(([id, known2]) => ({ id, events: [...inOrder([...known2.values()])] }));
  const ordered = [...conflicts].sort(([a], [b]) => a < b ? -1 : 1).map(([, issue]) => issue);
  const found = entries.flatMap((entry) => checkEntry(entry)).filter(({ severity }) => severity !== "info");
  return { entries, issues: [...ordered, ...found] };
}
function firstOf(a, b) {
  return canonicalJson(a) <= canonicalJson(b) ? a : b;
}
function pathKey({ entry, id }) {
  return JSON.stringify([entry, id]);
}
function conflict({ entry, id, type }) {
  return { code: "conflicting-event", path: [entry, id], severity: "error", params: { type } };
}
function listingOf(entry, { knownOn } = {}) {
  return courseOf(knownEvents(entry.events, knownOn === void 0 ? void 0 : checkedDay(knownOn))).listing;
}
function publicView(entry, { on, knownOn }) {
  const day2 = checkedDay(on);
  const course = courseOf(knownEvents(entry.events, knownOn === void 0 ? void 0 : checkedDay(knownOn)));
  const timeline = timelineOf(course);
  return covers(timeline.published, day2) ? show(entry.id, course, timeline, day2) : void 0;
}
function show(id, course, { published }, day2) {
  var _a;
  const { listing, decidedOn, publishedOn } = course;
  if (listing === void 0 || decidedOn === void 0 || publishedOn === void 0) return void 0;
  const until = (_a = published.find(({ to }) => to === void 0 || to >= day2)) == null ? void 0 : _a.to;
  const { bodyRole, authority, documentNumber, reason, conduct, result } = listing;
  const { legalBasis, measures, severity, projects, attachment } = listing;
  return {
    id,
    subject: subjectOf(listing),
    authority,
    decidedOn,
    publishedOn,
    ...given({
      bodyRole,
      documentNumber,
      reason,
      conduct,
      result,
      legalBasis,
      measures,
      severity,
      projects,
      attachment
    }),
    ...until && { shownUntil: until }
  };
}
function subjectOf({ subject }) {
  if (subject.kind === "person") return { kind: "person", maskedName: subject.maskedName };
  const { kind, name, uscc, organizationCode, address } = subject;
  return { kind, name, ...given({ uscc, organizationCode, address }) };
}
function given(fields) {
  const kept2 = { ...fields };
  for (const key of Object.keys(fields)) if (fields[key] === void 0) delete kept2[key];
  return kept2;
}
function auditView(entry, { on, knownOn }) {
  const status = statusOn(entry, { on, ...knownOn !== void 0 && { knownOn } });
  const events = knownEvents(entry.events, status.knownOn);
  const course = courseOf(events);
  const { listed, published } = timelineOf(course);
  return {
    id: entry.id,
    status,
    stage: course.stage,
    ...course.listing && { listing: course.listing },
    listed,
    published,
    steps: course.steps,
    issues: checkEntry(entry, status.knownOn === void 0 ? {} : { knownOn: status.knownOn }),
    knownOn: [...new Set(events.map((event) => event.knownOn))].sort()
  };
}
function diffLists(before, after) {
  const earlier2 = listedIn(before);
  const later = listedIn(after);
  const present = new Map(after.entries.map((entry) => [entry.id, entry]));
  const both2 = sorted([...earlier2.keys()].filter((id) => later.has(id)));
  const changed = both2.map((id) => {
    var _a, _b;
    return { id, fields: changedFields((_a = earlier2.get(id)) == null ? void 0 : _a.listing, (_b = later.get(id)) == null ? void 0 : _b.listing) };
  }).filter(({ fields }) => fields.length > 0);
  const isShown = (state, id) => {
    var _a;
    return ((_a = state.get(id)) == null ? void 0 : _a.published) === true;
  };
  const shown2 = both2.filter((id) => !isShown(earlier2, id) && isShown(later, id));
  const hidden = both2.filter((id) => isShown(earlier2, id) && !isShown(later, id));
  const touched = /* @__PURE__ */ new Set([...shown2, ...hidden, ...changed.map(({ id }) => id)]);
  return {
    listed: sorted([...later.keys()].filter((id) => !earlier2.has(id))),
    delisted: sorted([...earlier2.keys()].filter((id) => !later.has(id))).map((id) => ({
      id,
      reasons: reasonsOf$1(present.get(id), after)
    })),
    shown: shown2,
    hidden,
    changed,
    unchanged: both2.length - touched.size
  };
}
function asOf({ on, knownOn }) {
  return knownOn === void 0 ? { on } : { on, knownOn };
}
function listedIn(state) {
  const listed = /* @__PURE__ */ new Map();
  for (const entry of state.entries) {
    const { status, published } = statusOn(entry, asOf(state));
    if (status === "listed") listed.set(entry.id, { published, listing: listingOf(entry, asOf(state)) });
  }
  return listed;
}
function reasonsOf$1(entry, state) {
  return entry === void 0 ? [{ code: "absent" }] : statusOn(entry, asOf(state)).reasons;
}
function changedFields(before = {}, after = {}) {
  const was = { ...before };
  const is = { ...after };
  return sorted([.../* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(is)])]).filter((field) => canonicalJson(was[field]) !== canonicalJson(is[field])).map((field) => ({
    field,
    ...was[field] !== void 0 && { before: was[field] },
    ...is[field] !== void 0 && { after: is[field] }
  }));
}
function sorted(texts) {
  return [...texts].sort();
}
const radicals = "⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟";
const latinTwins = "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αA ιI κK νV οO ρP υU χX АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аA вB еE кK мM нH оO рP сC тT уY хX ѕS іI јJ";
const brackets = "[( ]) 【( 】) 〔( 〕) 〖( 〗) 〘( 〙) 〚( 〛) ｛( ｝) {( }) 〈( 〉) <( >) ⟨( ⟩) ﹙( ﹚) ⦅( ⦆)";
const others = "戶户 戸户 〇零 ○零 ◯零";
const dropped = 0;
const composite = 65535;
function isPlain(code) {
  return code >= 13312 && code <= 40959 || code >= 12353 && code <= 12438;
}
const meant = new Map(
  [radicals, latinTwins, brackets, others].flatMap(
    (pairs) => pairs.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)])
  )
);
function foldCharacter(code) {
  if (code >= 55296 && code <= 57343) return composite;
  const written = String.fromCharCode(code);
  const normal = meant.get(written) ?? written.normalize("NFKC");
  const kept2 = (meant.get(normal) ?? normal).toUpperCase().replace(/[^\p{Letter}\p{Number}()&+#@]/gu, "");
  if (kept2.length > 1) return composite;
  return kept2 === "" ? dropped : kept2.charCodeAt(0);
}
function buildFoldTable() {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = isPlain(code) ? code : foldCharacter(code);
  table[dropped] = composite;
  for (const [written, as] of meant) table[written.charCodeAt(0)] = as.charCodeAt(0);
  return table;
}
const foldTable = /* @__PURE__ */ buildFoldTable();
function foldName(name, { script } = {}) {
  return foldCharacters(script === void 0 ? name : script(name));
}
function foldCharacters(name) {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (foldTable[code] !== code) return foldFrom(name, i);
  }
  return name;
}
function foldFrom(name, start) {
  let folded = name.slice(0, start);
  for (const character of name.slice(start)) {
    const code = foldTable[character.charCodeAt(0)];
    if (code === composite) folded += foldComposite(character);
    else if (code !== dropped && code !== void 0) folded += String.fromCharCode(code);
  }
  return folded;
}
function foldComposite(character) {
  const normal = character.normalize("NFKC").toUpperCase();
  if (normal === character) return /[\p{Letter}\p{Number}]/u.test(character) ? character : "";
  return foldCharacters(normal);
}
const regionRows = [
  ["北京市", []],
  ["天津市", []],
  [
    "河北省",
    [
      "石家庄市:井陉县 正定县 行唐县 灵寿县 高邑县 深泽县 赞皇县 无极县 平山县 元氏县 赵县 辛集市 晋州市 新乐市",
      "唐山市:滦南县 乐亭县 迁西县 玉田县 遵化市 迁安市 滦州市",
      "秦皇岛市:青龙|满族自治县 昌黎县 卢龙县",
      "邯郸市:临漳县 成安县 大名县 涉县 磁县 邱县 鸡泽县 广平县 馆陶县 魏县 曲周县 武安市",
      "邢台市:临城县 内丘县 柏乡县 隆尧县 宁晋县 巨鹿县 新河县 广宗县 平乡县 威县 清河县 临西县 南宫市 沙河市",
      "保定市:涞水县 阜平县 定兴县 唐县 高阳县 容城县 涞源县 望都县 安新县 易县 曲阳县 蠡县 顺平县 博野县 雄县 涿州市 定州市 安国市 高碑店市",
      "张家口市:张北县 康保县 沽源县 尚义县 蔚县 阳原县 怀安县 怀来县 涿鹿县 赤城县",
      "承德市:承德县 兴隆县 滦平县 隆化县 丰宁|满族自治县 宽城|满族自治县 围场|满族蒙古族自治县 平泉市",
      "沧州市:沧县 青县 东光县 海兴县 盐山县 肃宁县 南皮县 吴桥县 献县 孟村|回族自治县 泊头市 任丘市 黄骅市 河间市",
      "廊坊市:固安县 永清县 香河县 大城县 文安县 大厂|回族自治县 霸州市 三河市",
      "衡水市:枣强县 武邑县 武强县 饶阳县 安平县 故城县 景县 阜城县 深州市"
    ]
  ],
  [
    "山西省",
    [
      "太原市:万柏|林区 清徐县 阳曲县 娄烦县 古交市",
      "大同市:阳高县 天镇县 广灵县 灵丘县 浑源县 左云县",
      "阳泉市:平定县 盂县",
      "长治市:襄垣县 平顺县 黎城县 壶关县 长子县 武乡县 沁县 沁源县",
      "晋城市:沁水县 阳城县 陵川县 泽州县 高平市",
      "朔州市:山阴县 应县 右玉县 怀仁市",
      "晋中市:榆社县 左权县 和顺县 昔阳县 寿阳县 祁县 平遥县 灵石县 介休市",
      "运城市:临猗县 万荣县 闻喜县 稷山县 新绛县 绛县 垣曲县 夏县 平陆县 芮城县 永济市 河津市",
      "忻州市:定襄县 五台县 代县 繁峙县 宁武县 静乐县 神池县 五寨县 岢岚县 河曲县 保德县 偏关县 原平市",
      "临汾市:曲沃县 翼城县 襄汾县 洪洞县 古县 安泽县 浮山县 吉县 乡宁县 大宁县 隰县 永和县 蒲县 汾西县 侯马市 霍州市",
      "吕梁市:文水县 交城县 兴县 临县 柳林县 石楼县 岚县 方山县 中阳县 交口县 孝义市 汾阳市"
    ]
  ],
  [
    "内蒙古|自治区",
    [
      "呼和浩特市:土默特左旗 托克托县 和林格尔县 清水河县 武川县",
      "包头市:土默特右旗 固阳县 达尔罕茂明安联合旗",
      "乌海市",
      "赤峰市:阿鲁科尔沁旗 巴林左旗 巴林右旗 林西县 克什克腾旗 翁牛特旗 喀喇沁旗 宁城县 敖汉旗",
      "通辽市:科尔沁左翼中旗 科尔沁左翼后旗 开鲁县 库伦旗 奈曼旗 扎鲁特旗 霍林郭勒市",
      "鄂尔多斯市:达拉特旗 准格尔旗 鄂托克前旗 鄂托克旗 杭锦旗 乌审旗 伊金霍洛旗",
      "呼伦贝尔市:阿荣旗 莫力达瓦|达斡尔族自治旗 鄂伦春|自治旗 鄂温克|族自治旗 陈巴尔虎旗 新巴尔虎左旗 新巴尔虎右旗 满洲里市 牙克石市 扎兰屯市 额尔古纳市 根河市",
      "巴彦淖尔市:五原县 磴口县 乌拉特前旗 乌拉特中旗 乌拉特后旗 杭锦后旗",
      "乌兰察布市:卓资县 化德县 商都县 兴和县 凉城县 察哈尔右翼前旗 察哈尔右翼中旗 察哈尔右翼后旗 四子王旗 丰镇市",
      "兴安盟:乌兰浩特市 阿尔山市 科尔沁右翼前旗 科尔沁右翼中旗 扎赉特旗 突泉县",
      "锡林郭勒盟:二连浩特市 锡林浩特市 阿巴嘎旗 苏尼特左旗 苏尼特右旗 东乌珠穆沁旗 西乌珠穆沁旗 太仆寺旗 镶黄旗 正镶白旗 正蓝旗 多伦县",
      "阿拉善盟:阿拉善左旗 阿拉善右旗 额济纳旗"
    ]
  ],
  [
    "辽宁省",
    [
      "沈阳市:康平县 法库县 新民市",
      "大连市:长海县 瓦房店市 庄河市",
      "鞍山市:台安县 岫岩|满族自治县 海城市",
      "抚顺市:抚顺县 新宾|满族自治县 清原|满族自治县",
      "本溪市:本溪|满族自治县 桓仁|满族自治县",
      "丹东市:宽甸|满族自治县 东港市 凤城市",
      "锦州市:黑山县 义县 凌海市 北镇市",
      "营口市:盖州市 大石桥市",
      "阜新市:阜新|蒙古族自治县 彰武县",
      "辽阳市:辽阳县 灯塔市",
      "盘锦市:盘山县",
      "铁岭市:铁岭县 西丰县 昌图县 调兵山市 开原市",
      "朝阳市:朝阳县 建平县 喀喇沁左翼|蒙古族自治县 北票市 凌源市",
      "葫芦岛市:绥中县 建昌县 兴城市"
    ]
  ],
  [
    "吉林省",
    [
      "长春市:农安县 榆树市 德惠市 公主岭市",
      "吉林市:永吉县 蛟河市 桦甸市 舒兰市 磐石市",
      "四平市:梨树县 伊通|满族自治县 双辽市",
      "辽源市:东丰县 东辽县",
      "通化市:通化县 辉南县 柳河县 梅河口市 集安市",
      "白山市:抚松县 靖宇县 长白|朝鲜族自治县 临江市",
      "松原市:前郭尔罗斯|蒙古族自治县 长岭县 乾安县 扶余市",
      "白城市:镇赉县 通榆县 洮南市 大安市",
      "延边|朝鲜族自治州:延吉市 图们市 敦化市 珲春市 龙井市 和龙市 汪清县 安图县"
    ]
  ],
  [
    "黑龙江省",
    [
      "哈尔滨市:依兰县 方正县 宾县 巴彦县 木兰县 通河县 延寿县 尚志市 五常市",
      "齐齐哈尔市:龙江县 依安县 泰来县 甘南县 富裕县 克山县 克东县 拜泉县 讷河市",
      "鸡西市:鸡东县 虎林市 密山市",
      "鹤岗市:萝北县 绥滨县",
      "双鸭山市:集贤县 友谊县 宝清县 饶河县",
      "大庆市:肇州县 肇源县 林甸县 杜尔伯特|蒙古族自治县",
      "伊春市:嘉荫县 汤旺县 丰林县 大箐山县 南岔县 金|林区 铁力市",
      "佳木斯市:桦南县 桦川县 汤原县 同江市 富锦市 抚远市",
      "七台河市:勃利县",
      "牡丹江市:林口县 绥芬河市 海林市 宁安市 穆棱市 东宁市",
      "黑河市:逊克县 孙吴县 北安市 五大连池市 嫩江市",
      "绥化市:北|林区 望奎县 兰西县 青冈县 庆安县 明水县 绥棱县 安达市 肇东市 海伦市",
      "大兴安岭|地区:漠河市 呼玛县 塔河县 新|林区"
    ]
  ],
  ["上海市", []],
  [
    "江苏省",
    [
      "南京市",
      "无锡市:江阴市 宜兴市",
      "徐州市:丰县 沛县 睢宁县 新沂市 邳州市",
      "常州市:溧阳市",
      "苏州市:常熟市 张家港市 昆山市 太仓市",
      "南通市:如东县 启东市 如皋市 海安市",
      "连云港市:东海县 灌云县 灌南县",
      "淮安市:涟水县 盱眙县 金湖县",
      "盐城市:响水县 滨海县 阜宁县 射阳县 建湖县 东台市",
      "扬州市:宝应县 仪征市 高邮市",
      "镇江市:丹阳市 扬中市 句容市",
      "泰州市:兴化市 靖江市 泰兴市",
      "宿迁市:沭阳县 泗阳县 泗洪县"
    ]
  ],
  [
    "浙江省",
    [
      "杭州市:桐庐县 淳安县 建德市",
      "宁波市:象山县 宁海县 余姚市 慈溪市",
      "温州市:永嘉县 平阳县 苍南县 文成县 泰顺县 瑞安市 乐清市 龙港市",
      "嘉兴市:嘉善县 海盐县 海宁市 平湖市 桐乡市",
      "湖州市:德清县 长兴县 安吉县",
      "绍兴市:新昌县 诸暨市 嵊州市",
      "金华市:武义县 浦江县 磐安县 兰溪市 义乌市 东阳市 永康市",
      "衢州市:常山县 开化县 龙游县 江山市",
      "舟山市:岱山县 嵊泗县",
      "台州市:三门县 天台县 仙居县 温岭市 临海市 玉环市",
      "丽水市:青田县 缙云县 遂昌县 松阳县 云和县 庆元县 景宁|畲族自治县 龙泉市"
    ]
  ],
  [
    "安徽省",
    [
      "合肥市:长丰县 肥东县 肥西县 庐江县 巢湖市",
      "芜湖市:南陵县 无为市",
      "蚌埠市:怀远县 五河县 固镇县",
      "淮南市:凤台县 寿县",
      "马鞍山市:当涂县 含山县 和县",
      "淮北市:濉溪县",
      "铜陵市:枞阳县",
      "安庆市:怀宁县 太湖县 宿松县 望江县 岳西县 桐城市 潜山市",
      "黄山市:歙县 休宁县 黟县 祁门县",
      "滁州市:来安县 全椒县 定远县 凤阳县 天长市 明光市",
      "阜阳市:临泉县 太和县 阜南县 颍上县 界首市",
      "宿州市:砀山县 萧县 灵璧县 泗县",
      "六安市:霍邱县 舒城县 金寨县 霍山县",
      "亳州市:涡阳县 蒙城县 利辛县",
      "池州市:东至县 石台县 青阳县",
      "宣城市:郎溪县 泾县 绩溪县 旌德县 宁国市 广德市"
    ]
  ],
  [
    "福建省",
    [
      "福州市:闽侯县 连江县 罗源县 闽清县 永泰县 平潭县 福清市",
      "厦门市",
      "莆田市:仙游县",
      "三明市:明溪县 清流县 宁化县 大田县 尤溪县 将乐县 泰宁县 建宁县 永安市",
      "泉州市:惠安县 安溪县 永春县 德化县 金门县 石狮市 晋江市 南安市",
      "漳州市:云霄县 漳浦县 诏安县 东山县 南靖县 平和县 华安县",
      "南平市:顺昌县 浦城县 光泽县 松溪县 政和县 邵武市 武夷山市 建瓯市",
      "龙岩市:长汀县 上杭县 武平县 连城县 漳平市",
      "宁德市:霞浦县 古田县 屏南县 寿宁县 周宁县 柘荣县 福安市 福鼎市"
    ]
  ],
  [
    "江西省",
    [
      "南昌市:南昌县 安义县 进贤县",
      "景德镇市:浮梁县 乐平市",
      "萍乡市:莲花县 上栗县 芦溪县",
      "九江市:武宁县 修水县 永修县 德安县 都昌县 湖口县 彭泽县 瑞昌市 共青城市 庐山市",
      "新余市:分宜县",
      "鹰潭市:贵溪市",
      "赣州市:信丰县 大余县 上犹县 崇义县 安远县 定南县 全南县 宁都县 于都县 兴国县 会昌县 寻乌县 石城县 瑞金市 龙南市",
      "吉安市:吉安县 吉水县 峡江县 新干县 永丰县 泰和县 遂川县 万安县 安福县 永新县 井冈山市",
      "宜春市:奉新县 万载县 上高县 宜丰县 靖安县 铜鼓县 丰城市 樟树市 高安市",
      "抚州市:南城县 黎川县 南丰县 崇仁县 乐安县 宜黄县 金溪县 资溪县 广昌县",
      "上饶市:玉山县 铅山县 横峰县 弋阳县 余干县 鄱阳县 万年县 婺源县 德兴市"
    ]
  ],
  [
    "山东省",
    [
      "济南市:平阴县 商河县",
      "青岛市:胶州市 平度市 莱西市",
      "淄博市:桓台县 高青县 沂源县",
      "枣庄市:滕州市",
      "东营市:利津县 广饶县",
      "烟台市:龙口市 莱阳市 莱州市 招远市 栖霞市 海阳市",
      "潍坊市:临朐县 昌乐县 青州市 诸城市 寿光市 安丘市 高密市 昌邑市",
      "济宁市:微山县 鱼台县 金乡县 嘉祥县 汶上县 泗水县 梁山县 曲阜市 邹城市",
      "泰安市:宁阳县 东平县 新泰市 肥城市",
      "威海市:荣成市 乳山市",
      "日照市:五莲县 莒县",
      "临沂市:沂南县 郯城县 沂水县 兰陵县 费县 平邑县 莒南县 蒙阴县 临沭县",
      "德州市:宁津县 庆云县 临邑县 齐河县 平原县 夏津县 武城县 乐陵市 禹城市",
      "聊城市:阳谷县 莘县 东阿县 冠县 高唐县 临清市",
      "滨州市:惠民县 阳信县 无棣县 博兴县 邹平市",
      "菏泽市:曹县 单县 成武县 巨野县 郓城县 鄄城县 东明县"
    ]
  ],
  [
    "河南省",
    [
      ":济源市",
      "郑州市:中牟县 巩义市 荥阳市 新密市 新郑市 登封市",
      "开封市:杞县 通许县 尉氏县 兰考县",
      "洛阳市:新安县 栾川县 嵩县 汝阳县 宜阳县 洛宁县 伊川县",
      "平顶山市:宝丰县 叶县 鲁山县 郏县 舞钢市 汝州市",
      "安阳市:安阳县 汤阴县 滑县 内黄县 林州市",
      "鹤壁市:浚县 淇县",
      "新乡市:新乡县 获嘉县 原阳县 延津县 封丘县 卫辉市 辉县市 长垣市",
      "焦作市:修武县 博爱县 武陟县 温县 沁阳市 孟州市",
      "濮阳市:清丰县 南乐县 范县 台前县 濮阳县",
      "许昌市:鄢陵县 襄城县 禹州市 长葛市",
      "漯河市:舞阳县 临颍县",
      "三门峡市:渑池县 卢氏县 义马市 灵宝市",
      "南阳市:南召县 方城县 西峡县 镇平县 内乡县 淅川县 社旗县 唐河县 新野县 桐柏县 邓州市",
      "商丘市:民权县 睢县 宁陵县 柘城县 虞城县 夏邑县 永城市",
      "信阳市:罗山县 光山县 新县 商城县 固始县 潢川县 淮滨县 息县",
      "周口市:扶沟县 西华县 商水县 沈丘县 郸城县 太康县 鹿邑县 项城市",
      "驻马店市:西平县 上蔡县 平舆县 正阳县 确山县 泌阳县 汝南县 遂平县 新蔡县"
    ]
  ],
  [
    "湖北省",
    [
      ":仙桃市 潜江市 天门市 神农架|林区",
      "武汉市",
      "黄石市:阳新县 大冶市",
      "十堰市:郧西县 竹山县 竹溪县 房县 丹江口市",
      "宜昌市:远安县 兴山县 秭归县 长阳|土家族自治县 五峰|土家族自治县 宜都市 当阳市 枝江市",
      "襄阳市:南漳县 谷城县 保康县 老河口市 枣阳市 宜城市",
      "鄂州市",
      "荆门市:沙洋县 钟祥市 京山市",
      "孝感市:孝昌县 大悟县 云梦县 应城市 安陆市 汉川市",
      "荆州市:公安县 江陵县 石首市 洪湖市 松滋市 监利市",
      "黄冈市:团风县 红安县 罗田县 英山县 浠水县 蕲春县 黄梅县 麻城市 武穴市",
      "咸宁市:嘉鱼县 通城县 崇阳县 通山县 赤壁市",
      "随州市:随县 广水市",
      "恩施|土家族苗族自治州:恩施市 利川市 建始县 巴东县 宣恩县 咸丰县 来凤县 鹤峰县"
    ]
  ],
  [
    "湖南省",
    [
      "长沙市:长沙县 浏阳市 宁乡市",
      "株洲市:攸县 茶陵县 炎陵县 醴陵市",
      "湘潭市:湘潭县 湘乡市 韶山市",
      "衡阳市:衡阳县 衡南县 衡山县 衡东县 祁东县 耒阳市 常宁市",
      "邵阳市:新邵县 邵阳县 隆回县 洞口县 绥宁县 新宁县 城步|苗族自治县 武冈市 邵东市",
      "岳阳市:岳阳县 华容县 湘阴县 平江县 汨罗市 临湘市",
      "常德市:安乡县 汉寿县 澧县 临澧县 桃源县 石门县 津市市",
      "张家界市:慈利县 桑植县",
      "益阳市:南县 桃江县 安化县 沅江市",
      "郴州市:桂阳县 宜章县 永兴县 嘉禾县 临武县 汝城县 桂东县 安仁县 资兴市",
      "永州市:东安县 双牌县 道县 江永县 宁远县 蓝山县 新田县 江华|瑶族自治县 祁阳市",
      "怀化市:中方县 沅陵县 辰溪县 溆浦县 会同县 麻阳|苗族自治县 新晃|侗族自治县 芷江|侗族自治县 靖州|苗族侗族自治县 通道|侗族自治县 洪江市",
      "娄底市:双峰县 新化县 冷水江市 涟源市",
      "湘西|土家族苗族自治州:吉首市 泸溪县 凤凰县 花垣县 保靖县 古丈县 永顺县 龙山县"
    ]
  ],
  [
    "广东省",
    [
      "广州市",
      "韶关市:始兴县 仁化县 翁源县 乳源|瑶族自治县 新丰县 乐昌市 南雄市",
      "深圳市",
      "珠海市",
      "汕头市:南澳县",
      "佛山市",
      "江门市:台山市 开平市 鹤山市 恩平市",
      "湛江市:遂溪县 徐闻县 廉江市 雷州市 吴川市",
      "茂名市:高州市 化州市 信宜市",
      "肇庆市:广宁县 怀集县 封开县 德庆县 四会市",
      "惠州市:博罗县 惠东县 龙门县",
      "梅州市:大埔县 丰顺县 五华县 平远县 蕉岭县 兴宁市",
      "汕尾市:海丰县 陆河县 陆丰市",
      "河源市:紫金县 龙川县 连平县 和平县 东源县",
      "阳江市:阳西县 阳春市",
      "清远市:佛冈县 阳山县 连山|壮族瑶族自治县 连南|瑶族自治县 英德市 连州市",
      "东莞市:东莞市",
      "中山市:中山市",
      "潮州市:饶平县",
      "揭阳市:揭西县 惠来县 普宁市",
      "云浮市:新兴县 郁南县 罗定市"
    ]
  ],
  [
    "广西|壮族自治区",
    [
      "南宁市:隆安县 马山县 上林县 宾阳县 横州市",
      "柳州市:柳城县 鹿寨县 融安县 融水|苗族自治县 三江|侗族自治县",
      "桂林市:阳朔县 灵川县 全州县 兴安县 永福县 灌阳县 龙胜|各族自治县 资源县 平乐县 恭城|瑶族自治县 荔浦市",
      "梧州市:苍梧县 藤县 蒙山县 岑溪市",
      "北海市:合浦县",
      "防城港市:上思县 东兴市",
      "钦州市:灵山县 浦北县",
      "贵港市:平南县 桂平市",
      "玉林市:容县 陆川县 博白县 兴业县 北流市",
      "百色市:田东县 德保县 那坡县 凌云县 乐业县 田林县 西林县 隆林|各族自治县 靖西市 平果市",
      "贺州市:昭平县 钟山县 富川|瑶族自治县",
      "河池市:南丹县 天峨县 凤山县 东兰县 罗城|仫佬族自治县 环江|毛南族自治县 巴马|瑶族自治县 都安|瑶族自治县 大化|瑶族自治县",
      "来宾市:忻城县 象州县 武宣县 金秀|瑶族自治县 合山市",
      "崇左市:扶绥县 宁明县 龙州县 大新县 天等县 凭祥市"
    ]
  ],
  [
    "海南省",
    [
      ":五指山市 琼海市 文昌市 万宁市 东方市 定安县 屯昌县 澄迈县 临高县 白沙|黎族自治县 昌江|黎族自治县 乐东|黎族自治县 陵水|黎族自治县 保亭|黎族苗族自治县 琼中|黎族苗族自治县",
      "海口市",
      "三亚市",
      "三沙市",
      "儋州市:儋州市"
    ]
  ],
  [
    "重庆市",
    [
      ":城口县 丰都县 垫江县 忠县 云阳县 奉节县 巫山县 巫溪县 石柱|土家族自治县 秀山|土家族苗族自治县 酉阳|土家族苗族自治县 彭水|苗族土家族自治县"
    ]
  ],
  [
    "四川省",
    [
      "成都市:金堂县 大邑县 蒲江县 都江堰市 彭州市 邛崃市 崇州市 简阳市",
      "自贡市:荣县 富顺县",
      "攀枝花市:米易县 盐边县",
      "泸州市:泸县 合江县 叙永县 古蔺县",
      "德阳市:中江县 广汉市 什邡市 绵竹市",
      "绵阳市:三台县 盐亭县 梓潼县 北川|羌族自治县 平武县 江油市",
      "广元市:旺苍县 青川县 剑阁县 苍溪县",
      "遂宁市:蓬溪县 大英县 射洪市",
      "内江市:威远县 资中县 隆昌市",
      "乐山市:犍为县 井研县 夹江县 沐川县 峨边|彝族自治县 马边|彝族自治县 峨眉山市",
      "南充市:南部县 营山县 蓬安县 仪陇县 西充县 阆中市",
      "眉山市:仁寿县 洪雅县 丹棱县 青神县",
      "宜宾市:江安县 长宁县 高县 珙县 筠连县 兴文县 屏山县",
      "广安市:岳池县 武胜县 邻水县 华蓥市",
      "达州市:宣汉县 开江县 大竹县 渠县 万源市",
      "雅安市:荥经县 汉源县 石棉县 天全县 芦山县 宝兴县",
      "巴中市:通江县 南江县 平昌县",
      "资阳市:安岳县 乐至县",
      "阿坝|藏族羌族自治州:马尔康市 汶川县 理县 茂县 松潘县 九寨沟县 金川县 小金县 黑水县 壤塘县 阿坝县 若尔盖县 红原县",
      "甘孜|藏族自治州:康定市 泸定县 丹巴县 九龙县 雅江县 道孚县 炉霍县 甘孜县 新龙县 德格县 白玉县 石渠县 色达县 理塘县 巴塘县 乡城县 稻城县 得荣县",
      "凉山|彝族自治州:西昌市 会理市 木里|藏族自治县 盐源县 德昌县 会东县 宁南县 普格县 布拖县 金阳县 昭觉县 喜德县 冕宁县 越西县 甘洛县 美姑县 雷波县"
    ]
  ],
  [
    "贵州省",
    [
      "贵阳市:开阳县 息烽县 修文县 清镇市",
      "六盘水市:六枝|特区 盘州市",
      "遵义市:桐梓县 绥阳县 正安县 道真|仡佬族苗族自治县 务川|仡佬族苗族自治县 凤冈县 湄潭县 余庆县 习水县 赤水市 仁怀市",
      "安顺市:普定县 镇宁|布依族苗族自治县 关岭|布依族苗族自治县 紫云|苗族布依族自治县",
      "毕节市:大方县 金沙县 织金县 纳雍县 威宁|彝族回族苗族自治县 赫章县 黔西市",
      "铜仁市:江口县 玉屏|侗族自治县 石阡县 思南县 印江|土家族苗族自治县 德江县 沿河|土家族自治县 松桃|苗族自治县",
      "黔西南|布依族苗族自治州:兴义市 兴仁市 普安县 晴隆县 贞丰县 望谟县 册亨县 安龙县",
      "黔东南|苗族侗族自治州:凯里市 黄平县 施秉县 三穗县 镇远县 岑巩县 天柱县 锦屏县 剑河县 台江县 黎平县 榕江县 从江县 雷山县 麻江县 丹寨县",
      "黔南|布依族苗族自治州:都匀市 福泉市 荔波县 贵定县 瓮安县 独山县 平塘县 罗甸县 长顺县 龙里县 惠水县 三都|水族自治县"
    ]
  ],
  [
    "云南省",
    [
      "昆明市:富民县 宜良县 石林|彝族自治县 嵩明县 禄劝|彝族苗族自治县 寻甸|回族彝族自治县 安宁市",
      "曲靖市:陆良县 师宗县 罗平县 富源县 会泽县 宣威市",
      "玉溪市:通海县 华宁县 易门县 峨山|彝族自治县 新平|彝族傣族自治县 元江|哈尼族彝族傣族自治县 澄江市",
      "保山市:施甸县 龙陵县 昌宁县 腾冲市",
      "昭通市:鲁甸县 巧家县 盐津县 大关县 永善县 绥江县 镇雄县 彝良县 威信县 水富市",
      "丽江市:玉龙|纳西族自治县 永胜县 华坪县 宁蒗|彝族自治县",
      "普洱市:宁洱|哈尼族彝族自治县 墨江|哈尼族自治县 景东|彝族自治县 景谷|傣族彝族自治县 镇沅|彝族哈尼族拉祜族自治县 江城|哈尼族彝族自治县 孟连|傣族拉祜族佤族自治县 澜沧|拉祜族自治县 西盟|佤族自治县",
      "临沧市:凤庆县 云县 永德县 镇康县 双江|拉祜族佤族布朗族傣族自治县 耿马|傣族佤族自治县 沧源|佤族自治县",
      "楚雄|彝族自治州:楚雄市 禄丰市 双柏县 牟定县 南华县 姚安县 大姚县 永仁县 元谋县 武定县",
      "红河|哈尼族彝族自治州:个旧市 开远市 蒙自市 弥勒市 屏边|苗族自治县 建水县 石屏县 泸西县 元阳县 红河县 金平|苗族瑶族傣族自治县 绿春县 河口|瑶族自治县",
      "文山|壮族苗族自治州:文山市 砚山县 西畴县 麻栗坡县 马关县 丘北县 广南县 富宁县",
      "西双版纳|傣族自治州:景洪市 勐海县 勐腊县",
      "大理|白族自治州:大理市 漾濞|彝族自治县 祥云县 宾川县 弥渡县 南涧|彝族自治县 巍山|彝族回族自治县 永平县 云龙县 洱源县 剑川县 鹤庆县",
      "德宏|傣族景颇族自治州:瑞丽市 芒市 梁河县 盈江县 陇川县",
      "怒江|傈僳族自治州:泸水市 福贡县 贡山|独龙族怒族自治县 兰坪|白族普米族自治县",
      "迪庆|藏族自治州:香格里拉市 德钦县 维西|傈僳族自治县"
    ]
  ],
  [
    "西藏|自治区",
    [
      "拉萨市:林周县 当雄县 尼木县 曲水县 墨竹工卡县",
      "日喀则市:南木林县 江孜县 定日县 萨迦县 拉孜县 昂仁县 谢通门县 白朗县 仁布县 康马县 定结县 仲巴县 亚东县 吉隆县 聂拉木县 萨嘎县 岗巴县",
      "昌都市:江达县 贡觉县 类乌齐县 丁青县 察雅县 八宿县 左贡县 芒康县 洛隆县 边坝县",
      "林芝市:工布江达县 墨脱县 波密县 察隅县 朗县 米林市",
      "山南市:扎囊县 贡嘎县 桑日县 琼结县 曲松县 措美县 洛扎县 加查县 隆子县 浪卡子县 错那市",
      "那曲市:嘉黎县 比如县 聂荣县 安多县 申扎县 索县 班戈县 巴青县 尼玛县 双湖县",
      "阿里|地区:普兰县 札达县 噶尔县 日土县 革吉县 改则县 措勤县"
    ]
  ],
  [
    "陕西省",
    [
      "西安市:碑|林区 蓝田县 周至县",
      "铜川市:宜君县",
      "宝鸡市:岐山县 扶风县 眉县 陇县 千阳县 麟游县 凤县 太白县",
      "咸阳市:三原县 泾阳县 乾县 礼泉县 永寿县 长武县 旬邑县 淳化县 武功县 兴平市 彬州市",
      "渭南市:潼关县 大荔县 合阳县 澄城县 蒲城县 白水县 富平县 韩城市 华阴市",
      "延安市:延长县 延川县 志丹县 吴起县 甘泉县 富县 洛川县 宜川县 黄龙县 黄陵县 子长市",
      "汉中市:城固县 洋县 西乡县 勉县 宁强县 略阳县 镇巴县 留坝县 佛坪县",
      "榆林市:府谷县 靖边县 定边县 绥德县 米脂县 佳县 吴堡县 清涧县 子洲县 神木市",
      "安康市:汉阴县 石泉县 宁陕县 紫阳县 岚皋县 平利县 镇坪县 白河县 旬阳市",
      "商洛市:洛南县 丹凤县 商南县 山阳县 镇安县 柞水县"
    ]
  ],
  [
    "甘肃省",
    [
      "兰州市:永登县 皋兰县 榆中县",
      "嘉峪关市:嘉峪关市",
      "金昌市:永昌县",
      "白银市:靖远县 会宁县 景泰县",
      "天水市:清水县 秦安县 甘谷县 武山县 张家川|回族自治县",
      "武威市:民勤县 古浪县 天祝|藏族自治县",
      "张掖市:肃南|裕固族自治县 民乐县 临泽县 高台县 山丹县",
      "平凉市:泾川县 灵台县 崇信县 庄浪县 静宁县 华亭市",
      "酒泉市:金塔县 瓜州县 肃北|蒙古族自治县 阿克塞|哈萨克族自治县 玉门市 敦煌市",
      "庆阳市:庆城县 环县 华池县 合水县 正宁县 宁县 镇原县",
      "定西市:通渭县 陇西县 渭源县 临洮县 漳县 岷县",
      "陇南市:成县 文县 宕昌县 康县 西和县 礼县 徽县 两当县",
      "临夏|回族自治州:临夏市 临夏县 康乐县 永靖县 广河县 和政县 东乡|族自治县 积石山|保安族东乡族撒拉族自治县",
      "甘南|藏族自治州:合作市 临潭县 卓尼县 舟曲县 迭部县 玛曲县 碌曲县 夏河县"
    ]
  ],
  [
    "青海省",
    [
      "西宁市:大通|回族土族自治县 湟源县",
      "海东市:民和|回族土族自治县 互助|土族自治县 化隆|回族自治县 循化|撒拉族自治县",
      "海北|藏族自治州:门源|回族自治县 祁连县 海晏县 刚察县",
      "黄南|藏族自治州:同仁市 尖扎县 泽库县 河南|蒙古族自治县",
      "海南|藏族自治州:共和县 同德县 贵德县 兴海县 贵南县",
      "果洛|藏族自治州:玛沁县 班玛县 甘德县 达日县 久治县 玛多县",
      "玉树|藏族自治州:玉树市 杂多县 称多县 治多县 囊谦县 曲麻莱县",
      "海西|蒙古族藏族自治州:格尔木市 德令哈市 茫崖市 乌兰县 都兰县 天峻县"
    ]
  ],
  [
    "宁夏|回族自治区",
    [
      "银川市:永宁县 贺兰县 灵武市",
      "石嘴山市:平罗县",
      "吴忠市:盐池县 同心县 青铜峡市",
      "固原市:西吉县 隆德县 泾源县 彭阳县",
      "中卫市:中宁县 海原县"
    ]
  ],
  [
    "新疆|维吾尔自治区",
    [
      ":石河子市 阿拉尔市 图木舒克市 五家渠市 北屯市 铁门关市 双河市 可克达拉市 昆玉市 胡杨河市 新星市 白杨市",
      "乌鲁木齐市:乌鲁木齐县",
      "克拉玛依市",
      "吐鲁番市:鄯善县 托克逊县",
      "哈密市:巴里坤|哈萨克自治县 伊吾县",
      "昌吉|回族自治州:昌吉市 阜康市 呼图壁县 玛纳斯县 奇台县 吉木萨尔县 木垒|哈萨克自治县",
      "博尔塔拉|蒙古自治州:博乐市 阿拉山口市 精河县 温泉县",
      "巴音郭楞|蒙古自治州:库尔勒市 轮台县 尉犁县 若羌县 且末县 焉耆|回族自治县 和静县 和硕县 博湖县",
      "阿克苏|地区:阿克苏市 库车市 温宿县 沙雅县 新和县 拜城县 乌什县 阿瓦提县 柯坪县",
      "克孜勒苏|柯尔克孜自治州:阿图什市 阿克陶县 阿合奇县 乌恰县",
      "喀什|地区:喀什市 疏附县 疏勒县 英吉沙县 泽普县 莎车县 叶城县 麦盖提县 岳普湖县 伽师县 巴楚县 塔什库尔干|塔吉克自治县",
      "和田|地区:和田市 和田县 墨玉县 皮山县 洛浦县 策勒县 于田县 民丰县",
      "伊犁|哈萨克自治州:伊宁市 奎屯市 霍尔果斯市 伊宁县 察布查尔|锡伯自治县 霍城县 巩留县 新源县 昭苏县 特克斯县 尼勒克县",
      "塔城|地区:塔城市 乌苏市 沙湾市 额敏县 托里县 裕民县 和布克赛尔|蒙古自治县",
      "阿勒泰|地区:阿勒泰市 布尔津县 富蕴县 福海县 哈巴河县 青河县 吉木乃县"
    ]
  ],
  ["台湾省", []],
  ["香港|特别行政区", []],
  ["澳门|特别行政区", []]
];
function buildTrie(texts) {
  const root = { next: /* @__PURE__ */ new Map() };
  for (const [text, value] of texts) {
    let node = root;
    for (let i = 0; i < text.length; i++) {
      const next = node.next.get(text.charCodeAt(i)) ?? { next: /* @__PURE__ */ new Map() };
      node.next.set(text.charCodeAt(i), next);
      node = next;
    }
    node.value = value;
  }
  return pack$1(root);
}
function pack$1(root) {
  const nodes = [root];
  const codes = [0];
  const children = [];
  for (const node of nodes) {
    children.push(nodes.length);
    for (const [code, next] of [...node.next].sort(([a], [b]) => a - b)) {
      nodes.push(next);
      codes.push(code);
    }
  }
  children.push(nodes.length);
  return {
    codes: Uint16Array.from(codes),
    children: Uint16Array.from(children),
    values: nodes.map(({ value }) => value)
  };
}
function childOf({ codes, children }, node, code) {
  let low = children[node] ?? 0;
  const end = children[node + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((codes[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low < end && codes[low] === code ? low : 0;
}
function longestEnding(endings, text, end) {
  let found;
  let i = end - 1;
  for (let node = i < 0 ? 0 : childOf(endings, 0, text.charCodeAt(i)); node > 0; ) {
    found = endings.values[node] ?? found;
    node = --i < 0 ? 0 : childOf(endings, node, text.charCodeAt(i));
  }
  return found;
}
function buildEndings(endings) {
  return buildTrie(
    new Map(endings.map(([ending, meaning]) => [Array.from(ending).reverse().join(""), meaning]))
  );
}
function shortParticles(particle) {
  if (particle.endsWith("自治州")) return ["自治州", "州"];
  if (particle.endsWith("自治县")) return ["自治县", "县"];
  if (particle.endsWith("自治旗")) return ["自治旗", "旗"];
  return [];
}
function addSpelling(spellings, particle, division) {
  const { bare } = division;
  const known2 = spellings.get(bare + particle);
  if (known2 === void 0) spellings.set(bare + particle, { bare, particle, divisions: [division] });
  else known2.divisions.push(division);
}
function addDivision(spellings, row, level, parent) {
  const bar = row.indexOf("|");
  const bare = row.slice(0, bar < 0 ? -1 : bar);
  const particle = bar < 0 ? row.slice(-1) : row.slice(bar + 1);
  const division = { bare, level, ...parent && { parent } };
  if (bare.length > 1) addSpelling(spellings, "", division);
  for (const written of /* @__PURE__ */ new Set([particle, ...shortParticles(particle)]))
    addSpelling(spellings, written, division);
  return division;
}
function allSpellings() {
  const spellings = /* @__PURE__ */ new Map();
  for (const [name, prefectures] of regionRows) {
    const province = addDivision(spellings, name, 1, void 0);
    for (const line of prefectures) {
      const [prefecture = "", counties = ""] = line.split(":");
      const parent = prefecture === "" ? province : addDivision(spellings, prefecture, 2, province);
      for (const county of counties.split(" ")) if (county !== "") addDivision(spellings, county, 3, parent);
    }
  }
  return spellings;
}
const trie = /* @__PURE__ */ buildTrie(allSpellings());
function liesWithin(division, outer) {
  for (let d = division.parent; d !== void 0; d = d.parent) if (d === outer) return true;
  return false;
}
function longestAt(text, at, outer) {
  let found;
  let node = childOf(trie, 0, text.charCodeAt(at));
  for (let i = at + 1; node > 0; i++) {
    const reading = trie.values[node];
    if (reading !== void 0) found = inside(reading, outer) ?? found;
    node = i < text.length ? childOf(trie, node, text.charCodeAt(i)) : 0;
  }
  return found;
}
function inside(reading, outer) {
  if (outer === void 0) return reading;
  const divisions = reading.divisions.filter((inner) => outer.divisions.some((o) => liesWithin(inner, o)));
  return divisions.length > 0 ? { ...reading, divisions } : void 0;
}
const none$3 = { chain: [], end: 0 };
function regionsAt(text, at, to, room2) {
  let chain = none$3.chain;
  for (let end = at; ; ) {
    const part = longestAt(text, end, chain.at(-1));
    const next = part === void 0 ? end : end + part.bare.length + part.particle.length;
    if (part === void 0 || next > to - room2) return chain.length === 0 ? none$3 : { chain, end };
    chain = chain.length === 0 ? [part] : [...chain, part];
    end = next;
  }
}
function textOf(chain) {
  return chain.map(({ bare, particle }) => bare + particle).join("");
}
function oneWithin(a, b) {
  return a.divisions.some((x) => b.divisions.some((y) => liesWithin(x, y) || liesWithin(y, x)));
}
function isCertain(a, b) {
  const shown2 = [a.at(-1), b.at(-1)].some(
    (last) => last !== void 0 && (last.particle !== "" || last.divisions.some(({ level }) => level < 3))
  );
  return shown2 || a.length > 1 && b.length > 1;
}
function compareChains(a, b) {
  const words = { a: textOf(a), b: textOf(b) };
  const lastA = a.at(-1);
  const lastB = b.at(-1);
  if (lastA === void 0 && lastB === void 0) return [];
  if (lastA === void 0 || lastB === void 0)
    return [{ code: "region-missing", weight: "doubts", ...words }];
  if (words.a === words.b) return [];
  if (lastA.divisions.some((division) => lastB.divisions.includes(division)))
    return [{ code: "region-spelling", weight: isCertain(a, b) ? "agrees" : "doubts", ...words }];
  if (oneWithin(lastA, lastB)) return [{ code: "region-within", weight: "doubts", ...words }];
  return [{ code: "region-differs", weight: "parts", ...words }];
}
function compareBracketed(a, b) {
  if (a === void 0 && b === void 0) return [];
  const words = { a: (a == null ? void 0 : a.region) ?? "", b: (b == null ? void 0 : b.region) ?? "" };
  if (a === void 0 || b === void 0) return [{ code: "region-missing", weight: "doubts", ...words }];
  if (a.region !== b.region) return [{ code: "region-differs", weight: "parts", ...words }];
  return a.at === b.at ? [] : [{ code: "region-moved", weight: "doubts", ...words }];
}
function compareRegions(a, b) {
  return [...compareChains(a.regions, b.regions), ...compareBracketed(a.bracketed, b.bracketed)];
}
const digits = "零一二三四五六七八九";
function chineseNumber(arabic) {
  if (arabic.length > 2 || arabic.startsWith("0"))
    return arabic.replace(/\d/g, (digit2) => digits[Number(digit2)] ?? "");
  const value = Number(arabic);
  if (value < 10) return digits[value] ?? "";
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits[tens] ?? "" : ""}十${value % 10 > 0 ? digits[value % 10] ?? "" : ""}`;
}
function withChineseNumerals(text) {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return text.replace(/\d+/g, chineseNumber);
  }
  return text;
}
function withoutNumerals(text) {
  const numerals = [];
  const rest = text.replace(/第?([零一二三四五六七八九十百]+)/g, (_, number) => {
    numerals.push(number);
    return "";
  });
  return { text: rest, numerals: numerals.join(" ") };
}
function sameFrom(a, i, b, j) {
  if (a.length - i !== b.length - j) return false;
  for (let k = 0; i + k < a.length; k++) if (a.charCodeAt(i + k) !== b.charCodeAt(j + k)) return false;
  return true;
}
function oneSlip(a, b) {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1) return void 0;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (longer > 0)
    return sameFrom(a, at + 1, b, at) ? { kind: "deletion", at, a: a.charAt(at), b: "" } : void 0;
  if (longer < 0)
    return sameFrom(a, at, b, at + 1) ? { kind: "insertion", at, a: "", b: b.charAt(at) } : void 0;
  if (at === a.length) return void 0;
  if (sameFrom(a, at + 1, b, at + 1)) return { kind: "substitution", at, a: a.charAt(at), b: b.charAt(at) };
  const swapped = a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);
  if (!swapped || !sameFrom(a, at + 2, b, at + 2)) return void 0;
  return { kind: "transposition", at, a: a.slice(at, at + 2), b: b.slice(at, at + 2) };
}
const industries = new Set(
  "建筑 建设 工程 建材 建工 安装 装饰 装修 装潢 幕墙 钢结构 市政 路桥 公路 道路 桥梁 隧道 交通 水利 水电 水务 电力 电气 机电 冶金 矿业 矿产 石油 石化 天然气 燃气 能源 新能源 光伏 化工 化肥 塑料 塑业 橡胶 五金 钢铁 金属 制品 铜业 铝材 铝业 机械 设备 装备 仪器 仪表 模具 阀门 电梯 电子 电器 照明 通信 通讯 信息 网络 软件 数据 智能 科技 技术 互联网 电子商务 商务 贸易 商贸 进出口 物资 物流 运输 货运 客运 汽车 仓储 储运 供应链 快递 船舶 海洋 港口 航空 食品 粮油 粮食 茶业 酒业 饮料 餐饮 酒店 农业 农牧 牧业 种业 渔业 渔具 林业 木业 家居 家具 园林 绿化 景观 生态 环境 环保 净化 清洁 保洁 服装 纺织 鞋业 皮革 印务 印刷 包装 纸业 陶瓷 玻璃 石材 医药 药业 医疗 器械 医疗器械 生物 健康 养老 教育 培训 文化 传媒 广告 展览 会展 影视 体育 旅游 旅行社 开发 投资 创业投资 股权投资 资产 资本 金融 担保 小额贷款 保险 典当 租赁 融资租赁 拍卖 招标 采购 代理 咨询 管理 服务 物业 物业服务 房地产 地产 置业 劳务 人力资源 保安 安保 消防 检测 检验 监理 测绘 勘察 设计 规划 造价 评估 审计 法律 知识产权 实业 发展 产业 控股 国际 研究 研究院 设计院".split(" ")
);
const longest = 4;
function splitCore(core) {
  let at = core.length;
  for (let found = true; found; ) {
    found = false;
    for (let length = longest; length > 1; length--) {
      const from = at - length;
      if (from < 2 || !industries.has(core.slice(from, at))) continue;
      at = from;
      found = true;
      break;
    }
  }
  return { brand: core.slice(0, at), industry: core.slice(at) };
}
const forms = [
  ["股份有限责任公司", "shares-company"],
  ["股份有限公司", "shares-company"],
  ["股份公司", "shares-company"],
  ["有限责任公司", "limited-company"],
  ["(有限公司)", "limited-company"],
  ["有限公司", "limited-company"],
  ["公司", "company"],
  ["合伙企业(有限合伙)", "limited-partnership"],
  ["合伙企业有限合伙", "limited-partnership"],
  ["(有限合伙)", "limited-partnership"],
  ["合伙企业(特殊普通合伙)", "special-partnership"],
  ["(特殊普通合伙)", "special-partnership"],
  ["合伙企业(普通合伙)", "general-partnership"],
  ["(普通合伙)", "general-partnership"],
  ["合伙企业", "partnership"],
  ["专业合作社", "cooperative"],
  ["合作社", "cooperative"]
];
const repairableForms = [
  "股份有限公司",
  "有限责任公司",
  "有限公司",
  "合伙企业(有限合伙)",
  "专业合作社"
];
const branchEndings = [
  "分公司",
  "支公司",
  "子公司",
  "分院",
  "分所",
  "分校",
  "分店",
  "分厂",
  "分部",
  "分行",
  "支行",
  "办事处",
  "代表处",
  "联络处",
  "项目部",
  "营业部",
  "经营部",
  "经理部",
  "事业部",
  "工会委员会",
  "门店",
  "仓库"
];
const ownershipNotes = [
  "自然人独资",
  "自然人投资或控股",
  "法人独资",
  "国有独资",
  "国有控股",
  "外商独资",
  "台港澳法人独资",
  "非自然人投资或控股的法人独资"
];
const classes = new Map(forms);
function candidates(text, form) {
  return [form.length, form.length - 1, form.length + 1].map((length) => text.slice(-length));
}
function damagedForms(text) {
  const found = [];
  for (const meant2 of repairableForms)
    for (const written of candidates(text, meant2))
      if (written.length < text.length && keepsFrame(written, meant2) && oneSlip(written, meant2) !== void 0)
        found.push({ written, meant: meant2, form: classes.get(meant2) ?? "none" });
  return found;
}
function keepsFrame(written, meant2) {
  return written[0] === meant2[0] || written.at(-1) === meant2.at(-1);
}
const room = 2;
const branchEnds = /* @__PURE__ */ buildEndings(branchEndings.map((ending) => [ending, ending]));
const formEnds = /* @__PURE__ */ buildEndings(forms.map((row) => [row[0], row]));
function isDoubtful(text, ending) {
  if (ending === "有限公司") return text.at(-5) === "份" || text.at(-6) === "股" || text.at(-6) === "份";
  if (ending === "有限责任公司") return false;
  return ending === void 0 || repairableForms.some((form) => form.length > ending.length && form.endsWith(ending));
}
function parentEnd(text) {
  const company = text.indexOf("公司");
  const partnership = text.indexOf("合伙)");
  if (company < 0) return partnership < 0 ? -1 : partnership + 3;
  return company + 2;
}
function cutBranch(folded, end) {
  if (longestEnding(branchEnds, folded, end) !== void 0) {
    const parent = parentEnd(folded);
    if (parent > 0 && parent < end) return { from: parent, to: end, end: parent };
  }
  return { from: end, to: end, end };
}
function cutTail(folded) {
  const open = folded.endsWith(")") ? folded.lastIndexOf("(") : -1;
  if (open <= 0) return cutBranch(folded, folded.length);
  const inside2 = folded.slice(open + 1, -1);
  if (ownershipNotes.includes(inside2)) return cutBranch(folded, open);
  const isBranch = longestEnding(branchEnds, inside2, inside2.length) !== void 0;
  return isBranch ? { from: open + 1, to: folded.length - 1, end: open } : cutBranch(folded, folded.length);
}
function branchKey(branch) {
  var _a;
  if (branch === "") return "";
  const { chain, end } = regionsAt(branch, 0, branch.length, room);
  return (((_a = chain.at(-1)) == null ? void 0 : _a.bare) ?? "") + withChineseNumerals(branch.slice(end));
}
function bracketRegion(inside2) {
  var _a;
  if (inside2 === "中国") return inside2;
  const { chain, end } = regionsAt(inside2, 0, inside2.length, 0);
  return end === inside2.length ? (_a = chain.at(-1)) == null ? void 0 : _a.bare : void 0;
}
function cutBracketed(head) {
  const open = head.indexOf("(");
  const close2 = open < 0 ? -1 : head.indexOf(")", open);
  const region = close2 < 0 ? void 0 : bracketRegion(head.slice(open + 1, close2));
  const core = region === void 0 ? head : head.slice(0, open) + head.slice(close2 + 1);
  return {
    core: withChineseNumerals(core),
    bracketed: region === void 0 ? void 0 : { region, at: open }
  };
}
function groupLength(text, end) {
  const last = text.charAt(end - 1);
  if (last !== "团" && last !== ")") return 0;
  return text.endsWith("集团", end) ? 2 : text.endsWith("(集团)", end) ? 4 : 0;
}
const none$2 = [];
function stemsOf(folded, formText, readings) {
  if (readings.length > 0)
    return [.../* @__PURE__ */ new Set([...readings.map(({ written }) => folded.length - written.length), folded.length])];
  return [repairableForms.includes(formText) ? folded.length - formText.length : folded.length];
}
function parseFolded(folded) {
  const cut = cutTail(folded);
  const found = longestEnding(formEnds, folded, cut.end);
  const text = cut.end === folded.length ? folded : folded.slice(0, cut.end);
  const readings = isDoubtful(text, found == null ? void 0 : found[0]) ? damagedForms(text) : none$2;
  const [damaged] = readings;
  const formText = (damaged == null ? void 0 : damaged.written) ?? (found == null ? void 0 : found[0]) ?? "";
  const stem = cut.end - formText.length;
  const group = groupLength(folded, stem);
  const regions = regionsAt(folded, 0, stem - group, room);
  const { core, bracketed } = cutBracketed(folded.slice(regions.end, stem - group));
  return {
    folded,
    regions: regions.chain,
    core,
    bracketed,
    group: group === 0 ? "single" : "group",
    form: (damaged == null ? void 0 : damaged.form) ?? (found == null ? void 0 : found[1]) ?? "none",
    formText,
    formMeant: damaged == null ? void 0 : damaged.meant,
    branch: branchKey(folded.slice(cut.from, cut.to)),
    stems: cut.end === folded.length ? stemsOf(folded, formText, readings) : [folded.length]
  };
}
function compareNames(a, b, options = {}) {
  return compareFolded(foldName(a, options), foldName(b, options));
}
function compareFolded(a, b) {
  if (a === "" || b === "") return { verdict: "review", reasons: [{ code: "empty-name", weight: "doubts" }] };
  if (a === b) return { verdict: "same", reasons: [{ code: "same-spelling", weight: "agrees" }] };
  return compareParts(parseFolded(a), parseFolded(b));
}
function compareParts(a, b) {
  const reasons2 = reasonsOf(a, b);
  return { verdict: verdictOf(reasons2), reasons: reasons2 };
}
function verdictOf(reasons2) {
  if (reasons2.some(({ weight }) => weight === "parts")) return "different";
  return reasons2.some(({ weight }) => weight === "doubts") ? "review" : "same";
}
function reasonsOf(a, b) {
  const slip = oneSlip(a.folded, b.folded);
  const weight = slip === void 0 ? "parts" : "doubts";
  const reasons2 = [
    ...compareRegions(a, b),
    ...compareCores(a.core, b.core, weight),
    ...compareForms(a, b, weight),
    ...compareGroups(a, b),
    ...compareBranches(a.branch, b.branch)
  ];
  if (slip !== void 0 && reasons2.some(({ weight: weight2 }) => weight2 !== "agrees"))
    reasons2.push({ code: "one-character", weight: "doubts", slip });
  return reasons2.length > 0 ? reasons2 : [{ code: "other-spelling", weight: "agrees" }];
}
function compareCores(a, b, otherwise) {
  if (a === b) return [];
  const bareA = withoutNumerals(a);
  const bareB = withoutNumerals(b);
  if (bareA.text === bareB.text) {
    const weight2 = bareA.numerals === "" || bareB.numerals === "" ? otherwise : "parts";
    return [{ code: "numeral-differs", weight: weight2, a: bareA.numerals, b: bareB.numerals }];
  }
  const weight = oneSlip(a, b) === void 0 ? otherwise : "doubts";
  const coreA = splitCore(a);
  const coreB = splitCore(b);
  const reasons2 = [];
  if (coreA.brand !== coreB.brand)
    reasons2.push({ code: "brand-differs", weight, a: coreA.brand, b: coreB.brand });
  if (coreA.industry !== coreB.industry)
    reasons2.push({ code: "industry-differs", weight, a: coreA.industry, b: coreB.industry });
  return reasons2;
}
function compareForms(a, b, weight) {
  const words = { a: a.formText, b: b.formText };
  if (a.formMeant !== void 0 || b.formMeant !== void 0)
    return [{ code: "form-damaged", weight: "doubts", ...words }];
  if (a.form === b.form)
    return a.formText === b.formText ? [] : [{ code: "form-spelling", weight: "agrees", ...words }];
  const sort = a.form === "company" ? b.form : b.form === "company" ? a.form : void 0;
  if (sort === "limited-company" || sort === "shares-company")
    return [{ code: "form-unspecified", weight: "doubts", ...words }];
  return [{ code: "form-differs", weight, ...words }];
}
function compareGroups(a, b) {
  return a.group === b.group ? [] : [{ code: "group-differs", weight: "parts", a: a.group, b: b.group }];
}
function compareBranches(a, b) {
  if (a === b) return [];
  const numbers = withoutNumerals(a).numerals === withoutNumerals(b).numerals;
  const weight = numbers && oneSlip(a, b) !== void 0 ? "doubts" : "parts";
  return [{ code: "branch-differs", weight, a, b }];
}
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
function foldCode(code) {
  if (/^[0-9A-Z]*$/.test(code)) return code;
  return code.normalize("NFKC").replace(/[\s\-\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "").toUpperCase();
}
function organizationOf(code) {
  return code.length === 18 ? code.slice(8, 17) : code.length === 9 ? code : "";
}
function pack(code, from, to, start) {
  let value = start;
  for (let i = from; i < to; i++) {
    const character = code.charCodeAt(i);
    value = value * 36 + (character < 58 ? character - 48 : character - 55);
  }
  return value;
}
function repairs(code) {
  const bad = [...code.matchAll(/[^0-9A-HJ-NP-RTUWXY]/g)].map(({ index }) => index);
  const places = bad.length === 0 ? Array.from(code, (_, i) => i) : bad;
  if (code.length !== 18 || bad.length > 1) return [];
  return places.flatMap((at) => Array.from(alphabet, (character) => code.slice(0, at) + character + code.slice(at + 1))).filter(
    (guess) => gradeUscc(guess) === "valid" && gradeOrganizationCode(organizationOf(guess)) === "valid"
  );
}
function isWellFormed(organization) {
  return /^[0-9A-Z]{9}$/.test(organization);
}
function codeKeys(code) {
  if (gradeUscc(code) === "valid") return [wholeKey(code)];
  const folded = foldCode(code);
  const grade = gradeUscc(folded);
  if (grade === "valid") return [wholeKey(folded)];
  const [registration] = registrationNumber.exec(folded) ?? [];
  if (registration !== void 0)
    return [{ organization: registrationOffset + Number(registration), rest: 0 }];
  const own = grade === "malformed" ? [] : [wholeKey(folded)];
  const organization = organizationOf(folded);
  const stands = isWellFormed(organization) && gradeOrganizationCode(organization) === "valid";
  const inside2 = stands ? [organization] : repairs(folded).map(organizationOf);
  const guesses = [...new Set(inside2)].map((text) => ({ organization: pack(text, 0, 9, 0), rest: -1 }));
  return [...own, ...guesses.filter((guess) => {
    var _a;
    return guess.organization !== ((_a = own[0]) == null ? void 0 : _a.organization);
  })];
}
const registrationNumber = /^\d{15}(?![0-9A-Z])/;
const registrationOffset = 1e15;
function wholeKey(code) {
  return { organization: pack(code, 8, 17, 0), rest: pack(code, 17, 18, pack(code, 0, 8, 0)) };
}
function standingCode(code) {
  const folded = foldCode(code);
  return gradeUscc(folded) === "valid" ? folded : void 0;
}
function unpackCode({ organization, rest }) {
  if (rest < 0 || organization >= registrationOffset) return void 0;
  const outside = rest.toString(36).padStart(9, "0");
  const inside2 = organization.toString(36).padStart(9, "0");
  return standingCode(outside.slice(0, 8) + inside2 + outside.slice(8));
}
const U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
const _32n = /* @__PURE__ */ BigInt(32);
function fromBig(n, le = false) {
  if (le)
    return { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) };
  return { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
}
function split(lst, le = false) {
  const len = lst.length;
  let Ah = new Uint32Array(len);
  let Al = new Uint32Array(len);
  for (let i = 0; i < len; i++) {
    const { h, l } = fromBig(lst[i], le);
    [Ah[i], Al[i]] = [h, l];
  }
  return [Ah, Al];
}
const toBig = (h, l) => BigInt(h >>> 0) << _32n | BigInt(l >>> 0);
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE2) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE2 ? l : h, isLE2);
  view.setUint32(byteOffset + 4, isLE2 ? h : l, isLE2);
}
const shrSH = (h, _l, s) => h >>> s;
const shrSL = (h, l, s) => h << 32 - s | l >>> s;
const rotrSH = (h, l, s) => h >>> s | l << 32 - s;
const rotrSL = (h, l, s) => h << 32 - s | l >>> s;
const rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
const rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
const rotr32H = (_h, l) => l;
const rotr32L = (h, _l) => h;
function add(Ah, Al, Bh, Bl) {
  const l = (Al >>> 0) + (Bl >>> 0);
  return { h: Ah + Bh + (l / 2 ** 32 | 0) | 0, l: l | 0 };
}
const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
const add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
const add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
const add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
const add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
const add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title2) => title2 ? `"${title2}" ` : "";
function anumber(n, title2 = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title2) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title2) + "expected integer >= 0, got " + n);
  return n;
}
function abool(value, title2 = "") {
  if (typeof value !== "boolean")
    throw new TypeError(atitle(title2) + "expected boolean, got type=" + typeof value);
  return value;
}
function abytes(value, length, title2 = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title2) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
function copyBytes(bytes) {
  return Uint8Array.from(abytes(bytes));
}
function ahash(h) {
  if (typeof h !== "function" || typeof h.create !== "function")
    throw new TypeError("expected hash wrapped by utils.createHasher");
  anumber(h.outputLen);
  anumber(h.blockLen);
  if (h.outputLen < 1 || h.blockLen < 1)
    throw new Error("hash blockLen / outputLen must be >= 1");
}
const aobject = (value, label) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function u8(arr) {
  return new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
}
function u32(arr) {
  return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
function rotl(word, shift) {
  return word << shift | word >>> 32 - shift >>> 0;
}
const isLE = /* @__PURE__ */ (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
function byteSwap(word) {
  return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
}
const swap8IfBE = isLE ? (n) => n : (n) => byteSwap(n) >>> 0;
function byteSwap32(arr) {
  for (let i = 0; i < arr.length; i++) {
    arr[i] = byteSwap(arr[i]);
  }
  return arr;
}
const swap32IfBE = isLE ? (u) => u : byteSwap32;
const hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function asciiToBase16(ch) {
  return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - (65 - 10) : ch >= 97 && ch <= 102 ? ch - (97 - 10) : void 0;
}
function hexToBytes(hex) {
  if (typeof hex !== "string")
    throw new TypeError("hex string expected, got " + typeof hex);
  if (hasHexBuiltin) {
    try {
      return Uint8Array.fromHex(hex);
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new RangeError(error.message);
      throw error;
    }
  }
  const hl = hex.length;
  const al = hl / 2;
  if (hl % 2)
    throw new RangeError("hex string expected, got unpadded hex of length " + hl);
  const array = new Uint8Array(al);
  for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
    const n1 = asciiToBase16(hex.charCodeAt(hi));
    const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
    if (n1 === void 0 || n2 === void 0) {
      const char = hex[hi] + hex[hi + 1];
      throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
    }
    array[ai] = n1 * 16 + n2;
  }
  return array;
}
function nextTick(onReject) {
  var _a;
  const host = globalThis;
  if (typeof ((_a = host.scheduler) == null ? void 0 : _a.yield) === "function") {
    const promise = host.scheduler.yield();
    if (onReject)
      promise.catch(onReject);
    return promise;
  }
  return new Promise((resolve) => host.setTimeout(resolve, 0));
}
async function asyncLoop(iters, tick, cb, onReject) {
  anumber(iters, "iters");
  anumber(tick, "tick");
  if (typeof cb !== "function")
    throw new TypeError("callback must be a function");
  let ts = Date.now();
  for (let i = 0; i < iters; i++) {
    cb(i);
    const diff = Date.now() - ts;
    if (diff >= 0 && diff < tick)
      continue;
    await nextTick(onReject);
    ts = Date.now();
  }
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function kdfInputToBytes(data, errorTitle = "") {
  if (typeof data === "string")
    return utf8ToBytes(data);
  return abytes(data, void 0, errorTitle);
}
function concatBytes(...arrays) {
  let sum = 0;
  for (let i = 0; i < arrays.length; i++) {
    const a = arrays[i];
    abytes(a);
    sum += a.length;
  }
  const res = new Uint8Array(sum);
  for (let i = 0, pad = 0; i < arrays.length; i++) {
    const a = arrays[i];
    res.set(a, pad);
    pad += a.length;
  }
  return res;
}
const validateObject = (object, fields = {}, optFields = {}, title2 = "object") => {
  aobject(object, title2);
  aobject(fields, "fields");
  aobject(optFields, "optFields");
  function checkField(fieldName, expectedType, isOpt) {
    const label = title2 === "object" ? `param "${String(fieldName)}"` : `"${title2}.${String(fieldName)}"`;
    const val = object[fieldName];
    if (!Object.hasOwn(object, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) {
      throw new TypeError(`${label} is invalid: expected own property`);
    }
    if (isOpt && val === void 0)
      return;
    const current = typeof val;
    if (current !== expectedType || val === null)
      throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
  }
  const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
  iter(fields, false);
  iter(optFields, true);
};
function checkOpts(defaults, opts, title2 = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title2);
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
function randomBytes(bytesLength = 32) {
  anumber(bytesLength, "bytesLength");
  const cr = typeof globalThis === "object" ? globalThis.crypto : null;
  if (typeof (cr == null ? void 0 : cr.getRandomValues) !== "function")
    throw new Error("crypto.getRandomValues must be defined");
  if (bytesLength > 65536)
    throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
  return cr.getRandomValues(new Uint8Array(bytesLength));
}
const oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
class HashMD {
  constructor(blockLen, outputLen, padOffset, isLE2) {
    __publicField(this, "blockLen");
    __publicField(this, "outputLen");
    __publicField(this, "canXOF", false);
    __publicField(this, "padOffset");
    __publicField(this, "isLE");
    // For partial updates less than block size
    __publicField(this, "buffer");
    __publicField(this, "view");
    __publicField(this, "finished", false);
    __publicField(this, "length", 0);
    __publicField(this, "pos", 0);
    __publicField(this, "destroyed", false);
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE2;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE: isLE2 } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE2);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE2);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
}
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);
const SHA224_IV = /* @__PURE__ */ Uint32Array.from([
  3238371032,
  914150663,
  812702999,
  4144912697,
  4290775857,
  1750603025,
  1694076839,
  3204075428
]);
const SHA384_IV = /* @__PURE__ */ Uint32Array.from([
  3418070365,
  3238371032,
  1654270250,
  914150663,
  2438529370,
  812702999,
  355462360,
  4144912697,
  1731405415,
  4290775857,
  2394180231,
  1750603025,
  3675008525,
  1694076839,
  1203062813,
  3204075428
]);
const SHA512_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  4089235720,
  3144134277,
  2227873595,
  1013904242,
  4271175723,
  2773480762,
  1595750129,
  1359893119,
  2917565137,
  2600822924,
  725511199,
  528734635,
  4215389547,
  1541459225,
  327033209
]);
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
class SHA2_32B extends HashMD {
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and makes sha256 3x slower (measured).
    __publicField(this, "A", 0);
    __publicField(this, "B", 0);
    __publicField(this, "C", 0);
    __publicField(this, "D", 0);
    __publicField(this, "E", 0);
    __publicField(this, "F", 0);
    __publicField(this, "G", 0);
    __publicField(this, "H", 0);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to || (to = new this.constructor())).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
}
class _SHA256 extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
}
class _SHA224 extends SHA2_32B {
  constructor() {
    super(28, SHA224_IV);
  }
}
const K512 = /* @__PURE__ */ (() => split([
  "0x428a2f98d728ae22",
  "0x7137449123ef65cd",
  "0xb5c0fbcfec4d3b2f",
  "0xe9b5dba58189dbbc",
  "0x3956c25bf348b538",
  "0x59f111f1b605d019",
  "0x923f82a4af194f9b",
  "0xab1c5ed5da6d8118",
  "0xd807aa98a3030242",
  "0x12835b0145706fbe",
  "0x243185be4ee4b28c",
  "0x550c7dc3d5ffb4e2",
  "0x72be5d74f27b896f",
  "0x80deb1fe3b1696b1",
  "0x9bdc06a725c71235",
  "0xc19bf174cf692694",
  "0xe49b69c19ef14ad2",
  "0xefbe4786384f25e3",
  "0x0fc19dc68b8cd5b5",
  "0x240ca1cc77ac9c65",
  "0x2de92c6f592b0275",
  "0x4a7484aa6ea6e483",
  "0x5cb0a9dcbd41fbd4",
  "0x76f988da831153b5",
  "0x983e5152ee66dfab",
  "0xa831c66d2db43210",
  "0xb00327c898fb213f",
  "0xbf597fc7beef0ee4",
  "0xc6e00bf33da88fc2",
  "0xd5a79147930aa725",
  "0x06ca6351e003826f",
  "0x142929670a0e6e70",
  "0x27b70a8546d22ffc",
  "0x2e1b21385c26c926",
  "0x4d2c6dfc5ac42aed",
  "0x53380d139d95b3df",
  "0x650a73548baf63de",
  "0x766a0abb3c77b2a8",
  "0x81c2c92e47edaee6",
  "0x92722c851482353b",
  "0xa2bfe8a14cf10364",
  "0xa81a664bbc423001",
  "0xc24b8b70d0f89791",
  "0xc76c51a30654be30",
  "0xd192e819d6ef5218",
  "0xd69906245565a910",
  "0xf40e35855771202a",
  "0x106aa07032bbd1b8",
  "0x19a4c116b8d2d0c8",
  "0x1e376c085141ab53",
  "0x2748774cdf8eeb99",
  "0x34b0bcb5e19b48a8",
  "0x391c0cb3c5c95a63",
  "0x4ed8aa4ae3418acb",
  "0x5b9cca4f7763e373",
  "0x682e6ff3d6b2b8a3",
  "0x748f82ee5defb2fc",
  "0x78a5636f43172f60",
  "0x84c87814a1f0ab72",
  "0x8cc702081a6439ec",
  "0x90befffa23631e28",
  "0xa4506cebde82bde9",
  "0xbef9a3f7b2c67915",
  "0xc67178f2e372532b",
  "0xca273eceea26619c",
  "0xd186b8c721c0c207",
  "0xeada7dd6cde0eb1e",
  "0xf57d4f7fee6ed178",
  "0x06f067aa72176fba",
  "0x0a637dc5a2c898a6",
  "0x113f9804bef90dae",
  "0x1b710b35131c471b",
  "0x28db77f523047d84",
  "0x32caab7b40c72493",
  "0x3c9ebe0a15c9bebc",
  "0x431d67c49c100d4c",
  "0x4cc5d4becb3e42b6",
  "0x597f299cfc657e2a",
  "0x5fcb6fab3ad6faec",
  "0x6c44198c4a475817"
].map((n) => BigInt(n))))();
const SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
const SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
const SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
const SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
class SHA2_64B extends HashMD {
  constructor(outputLen, IV) {
    super(128, outputLen, 16, false);
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // h -- high 32 bits, l -- low 32 bits
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and slows hashing down (measured on sha256).
    __publicField(this, "Ah", 0);
    __publicField(this, "Al", 0);
    __publicField(this, "Bh", 0);
    __publicField(this, "Bl", 0);
    __publicField(this, "Ch", 0);
    __publicField(this, "Cl", 0);
    __publicField(this, "Dh", 0);
    __publicField(this, "Dl", 0);
    __publicField(this, "Eh", 0);
    __publicField(this, "El", 0);
    __publicField(this, "Fh", 0);
    __publicField(this, "Fl", 0);
    __publicField(this, "Gh", 0);
    __publicField(this, "Gl", 0);
    __publicField(this, "Hh", 0);
    __publicField(this, "Hl", 0);
    this.Ah = IV[0] | 0;
    this.Al = IV[1] | 0;
    this.Bh = IV[2] | 0;
    this.Bl = IV[3] | 0;
    this.Ch = IV[4] | 0;
    this.Cl = IV[5] | 0;
    this.Dh = IV[6] | 0;
    this.Dl = IV[7] | 0;
    this.Eh = IV[8] | 0;
    this.El = IV[9] | 0;
    this.Fh = IV[10] | 0;
    this.Fl = IV[11] | 0;
    this.Gh = IV[12] | 0;
    this.Gl = IV[13] | 0;
    this.Hh = IV[14] | 0;
    this.Hl = IV[15] | 0;
  }
  // prettier-ignore
  get() {
    const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
    return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
  }
  // prettier-ignore
  set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
    this.Ah = Ah | 0;
    this.Al = Al | 0;
    this.Bh = Bh | 0;
    this.Bl = Bl | 0;
    this.Ch = Ch | 0;
    this.Cl = Cl | 0;
    this.Dh = Dh | 0;
    this.Dl = Dl | 0;
    this.Eh = Eh | 0;
    this.El = El | 0;
    this.Fh = Fh | 0;
    this.Fl = Fl | 0;
    this.Gh = Gh | 0;
    this.Gl = Gl | 0;
    this.Hh = Hh | 0;
    this.Hl = Hl | 0;
  }
  _cloneInto(to) {
    (to || (to = new this.constructor())).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4) {
      SHA512_W_H[i] = view.getUint32(offset);
      SHA512_W_L[i] = view.getUint32(offset += 4);
    }
    for (let i = 16; i < 80; i++) {
      const W15h = SHA512_W_H[i - 15] | 0;
      const W15l = SHA512_W_L[i - 15] | 0;
      const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
      const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
      const W2h = SHA512_W_H[i - 2] | 0;
      const W2l = SHA512_W_L[i - 2] | 0;
      const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
      const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
      const SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
      const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
      SHA512_W_H[i] = SUMh | 0;
      SHA512_W_L[i] = SUMl | 0;
    }
    let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
    for (let i = 0; i < 80; i++) {
      const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
      const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
      const CHIh = Eh & Fh ^ ~Eh & Gh;
      const CHIl = El & Fl ^ ~El & Gl;
      const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
      const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
      const T1l = T1ll | 0;
      const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
      const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
      const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
      const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
      Hh = Gh | 0;
      Hl = Gl | 0;
      Gh = Fh | 0;
      Gl = Fl | 0;
      Fh = Eh | 0;
      Fl = El | 0;
      ({ h: Eh, l: El } = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
      Dh = Ch | 0;
      Dl = Cl | 0;
      Ch = Bh | 0;
      Cl = Bl | 0;
      Bh = Ah | 0;
      Bl = Al | 0;
      const All = add3L(T1l, sigma0l, MAJl);
      Ah = add3H(All, T1h, sigma0h, MAJh);
      Al = All | 0;
    }
    ({ h: Ah, l: Al } = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
    ({ h: Bh, l: Bl } = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
    ({ h: Ch, l: Cl } = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
    ({ h: Dh, l: Dl } = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
    ({ h: Eh, l: El } = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
    ({ h: Fh, l: Fl } = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
    ({ h: Gh, l: Gl } = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
    ({ h: Hh, l: Hl } = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
    this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
  }
  roundClean() {
    clean(SHA512_W_H, SHA512_W_L);
  }
  destroy() {
    this.destroyed = true;
    clean(this.buffer);
    this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}
class _SHA512 extends SHA2_64B {
  constructor() {
    super(64, SHA512_IV);
  }
}
class _SHA384 extends SHA2_64B {
  constructor() {
    super(48, SHA384_IV);
  }
}
const T224_IV = /* @__PURE__ */ Uint32Array.from([
  2352822216,
  424955298,
  1944164710,
  2312950998,
  502970286,
  855612546,
  1738396948,
  1479516111,
  258812777,
  2077511080,
  2011393907,
  79989058,
  1067287976,
  1780299464,
  286451373,
  2446758561
]);
const T256_IV = /* @__PURE__ */ Uint32Array.from([
  573645204,
  4230739756,
  2673172387,
  3360449730,
  596883563,
  1867755857,
  2520282905,
  1497426621,
  2519219938,
  2827943907,
  3193839141,
  1401305490,
  721525244,
  746961066,
  246885852,
  2177182882
]);
class _SHA512_224 extends SHA2_64B {
  constructor() {
    super(28, T224_IV);
  }
}
class _SHA512_256 extends SHA2_64B {
  constructor() {
    super(32, T256_IV);
  }
}
const sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);
const sha224 = /* @__PURE__ */ createHasher(
  () => new _SHA224(),
  /* @__PURE__ */ oidNist(4)
);
const sha512 = /* @__PURE__ */ createHasher(
  () => new _SHA512(),
  /* @__PURE__ */ oidNist(3)
);
const sha384 = /* @__PURE__ */ createHasher(
  () => new _SHA384(),
  /* @__PURE__ */ oidNist(2)
);
const sha512_256 = /* @__PURE__ */ createHasher(
  () => new _SHA512_256(),
  /* @__PURE__ */ oidNist(6)
);
const sha512_224 = /* @__PURE__ */ createHasher(
  () => new _SHA512_224(),
  /* @__PURE__ */ oidNist(5)
);
function packTwins(groups) {
  const heads = Uint32Array.from(groups.keys()).sort();
  const starts = new Uint32Array(heads.length + 1);
  const members = [];
  for (const [i, head] of heads.entries()) {
    for (const member of groups.get(head) ?? []) members.push(member);
    starts[i + 1] = members.length;
  }
  return { heads, starts, members: Uint32Array.from(members) };
}
function addTwin(groups, head, member) {
  const group = groups.get(head);
  if (group === void 0) groups.set(head, [member]);
  else group.push(member);
}
function twinsOf({ heads, starts, members }, head) {
  const at = heads.length === 0 ? -1 : find(heads, head);
  return at < 0 ? none$1 : members.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
}
const none$1 = new Uint32Array(0);
function find(sorted2, value) {
  let low = 0;
  let high = sorted2.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((sorted2[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted2[low] === value ? low : -1;
}
function contentOf({
  entries,
  persons,
  names,
  codes,
  timelines,
  extras,
  labels
}) {
  const ids = packTexts(Array.from({ length: entries }, (_, i) => labels.id(i)));
  const printed = packPrinted(extras.printed);
  return {
    meta: { entries, persons, nameWindows: [...extras.nameWindows], codeWindows: [...extras.codeWindows] },
    arrays: {
      "ids.bytes": ids.bytes,
      "ids.starts": ids.starts,
      "names.pool": names.pool,
      "names.starts": names.starts,
      "printed.keys": printed.keys,
      "printed.bytes": printed.bytes,
      "printed.starts": printed.starts,
      "extras.owners": extras.owners,
      "extras.former": extras.former,
      "codes.keys": codes.keys,
      "codes.owners": codes.owners,
      "timelines.of": timelines.of,
      "timelines.starts": timelines.starts,
      "timelines.rows": timelines.rows
    }
  };
}
function packTexts(texts) {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(texts.length + 1);
  let bytes = new Uint8Array(Math.max(64, texts.length * 16));
  let length = 0;
  for (const [i, text] of texts.entries()) {
    if (length + text.length * 3 > bytes.length) {
      const grown2 = new Uint8Array((length + text.length * 3) * 2);
      grown2.set(bytes);
      bytes = grown2;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    starts[i + 1] = length;
  }
  return { bytes: bytes.slice(0, length), starts };
}
function packPrinted(printed) {
  const keys = Uint32Array.from(printed.keys()).sort();
  return { keys, ...packTexts(Array.from(keys, (key) => printed.get(key) ?? "")) };
}
function textReader({ bytes, starts }) {
  const decoder = new TextDecoder();
  return (i) => decoder.decode(bytes.subarray(starts[i] ?? 0, starts[i + 1] ?? 0));
}
function printedReader(keys, texts) {
  const read = textReader(texts);
  return {
    keys: () => keys,
    get: (name) => {
      const at = find(keys, name);
      return at < 0 ? void 0 : read(at);
    }
  };
}
function bytesOf({ buffer, byteOffset, byteLength }) {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
function listVersion(index) {
  const { meta, arrays } = contentOf(index);
  const hash = sha256.create().update(utf8ToBytes(canonicalJson(meta)));
  for (const [name, array] of Object.entries(arrays)) {
    hash.update(utf8ToBytes(`
${name} ${array.length}
`));
    hash.update(bytesOf(array));
  }
  return bytesToHex(hash.digest());
}
function digestOf(value) {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
function mix(hash) {
  let h = hash;
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return h ^ h >>> 16;
}
function addText(hash, text) {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = Math.imul(h, 16777619) + text.charCodeAt(i) | 0;
  return h;
}
function hashNumber(value) {
  return mix((value | 0) ^ mix(value / 4294967296));
}
function bitsFor(count) {
  return 32 - Math.clz32(count);
}
function emptyTable(count, highest) {
  return { slots: new Uint32Array(Math.ceil(count / 0.75) + 2), bits: bitsFor(highest + 1) };
}
function startOf(slots, hash) {
  return Math.floor((hash >>> 0) * (slots.length / 4294967296));
}
function insert({ slots, bits }, hash, value) {
  let at = startOf(slots, hash);
  while (slots[at] !== 0) at = at + 1 === slots.length ? 0 : at + 1;
  slots[at] = hash << bits | value + 1;
}
function firstSlot(table, hash) {
  return slotFrom(table, hash, startOf(table.slots, hash));
}
function nextSlot(table, hash, slot) {
  return slotFrom(table, hash, slot + 1 === table.slots.length ? 0 : slot + 1);
}
function slotFrom({ slots, bits }, hash, from) {
  const sought = hash << bits >>> bits;
  for (let at = from; ; at = at + 1 === slots.length ? 0 : at + 1) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return -1;
    if (slot >>> bits === sought) return at;
  }
}
function valueAt({ slots, bits }, slot) {
  return ((slots[slot] ?? 0) & (1 << bits) - 1) - 1;
}
function findCode({ keys, table }, organization) {
  const hash = hashNumber(organization);
  for (let slot = firstSlot(table, hash); slot >= 0; slot = nextSlot(table, hash, slot)) {
    const k = valueAt(table, slot);
    if (keys[2 * k] === organization) return k;
  }
  return -1;
}
function keyAt({ keys }, k) {
  return { organization: keys[2 * k] ?? -1, rest: keys[2 * k + 1] ?? -1 };
}
function ownerOf({ keys, owners }, k) {
  const entries = keys.length / 2 - owners.length;
  return k < entries ? k : owners[k - entries] ?? 0;
}
function newCodes(entries) {
  return { keys: new Float64Array(2 * entries).fill(-1), more: [] };
}
function addCode$1({ keys, more }, owner, code) {
  for (const key of codeKeys(code)) {
    const first = keyAt({ keys }, owner);
    if (first.organization < 0) {
      keys[2 * owner] = key.organization;
      keys[2 * owner + 1] = key.rest;
    } else if (!isKnown(first, key)) more.push({ owner, key });
  }
}
function isKnown(first, { organization, rest }) {
  return first.organization === organization && (rest < 0 || first.rest === rest);
}
function indexCodes({ keys: first, more }) {
  const keys = more.length === 0 ? first : new Float64Array(first.length + 2 * more.length);
  if (more.length > 0) {
    keys.set(first);
    keys.set(
      more.flatMap(({ key: { organization, rest } }) => [organization, rest]),
      first.length
    );
  }
  const count = keys.length / 2;
  const table = emptyTable(count, count);
  const twins = /* @__PURE__ */ new Map();
  for (let k = 0; k < count; k++) {
    const organization = keys[2 * k] ?? -1;
    if (organization < 0) continue;
    const head = findCode({ keys, table }, organization);
    if (head < 0) insert(table, hashNumber(organization), k);
    else addTwin(twins, head, k);
  }
  return {
    keys,
    owners: Uint32Array.from(more, ({ owner }) => owner),
    table,
    twins: packTwins(twins)
  };
}
function grown(array) {
  const larger = Reflect.construct(array.constructor, [Math.ceil(array.length * 1.5) + 16]);
  larger.set(array);
  return larger;
}
function trimmed(array, length) {
  return length > array.length * 0.9 ? array.subarray(0, length) : array.slice(0, length);
}
const exactSeed = 1702388067;
const variantSeed = 1986097769;
function exactHash(folded) {
  return mix(addText(exactSeed, folded));
}
function variantHash({ regions, core, bracketed, group, form, branch }) {
  var _a;
  let hash = addText(variantSeed, ((_a = regions.at(-1)) == null ? void 0 : _a.bare) ?? "");
  hash = addText(addText(hash, "/"), core);
  if (bracketed !== void 0) hash = addText(addText(hash, "("), bracketed.region);
  hash = addText(addText(hash, group), form);
  return mix(addText(hash, branch));
}
function isName({ pool, starts }, n, folded) {
  const from = starts[n] ?? 0;
  if ((starts[n + 1] ?? 0) - from !== folded.length) return false;
  for (let i = 0; i < folded.length; i++) if (pool[from + i] !== folded.charCodeAt(i)) return false;
  return true;
}
function findExact(index, folded) {
  const hash = exactHash(folded);
  for (let slot = firstSlot(index.exact, hash); slot >= 0; slot = nextSlot(index.exact, hash, slot)) {
    const n = valueAt(index.exact, slot);
    if (isName(index, n, folded)) return n;
  }
  return -1;
}
function textAt({ pool, starts }, n) {
  const to = starts[n + 1] ?? 0;
  let i = starts[n] ?? 0;
  let text = "";
  for (; i + 8 <= to; i += 8) text += eightFrom(pool, i);
  return i < to ? text + eightFrom(pool, i).slice(0, to - i) : text;
}
function eightFrom(pool, i) {
  return String.fromCharCode(
    pool[i] ?? 0,
    pool[i + 1] ?? 0,
    pool[i + 2] ?? 0,
    pool[i + 3] ?? 0,
    pool[i + 4] ?? 0,
    pool[i + 5] ?? 0,
    pool[i + 6] ?? 0,
    pool[i + 7] ?? 0
  );
}
function isCrowded({ crowded }, n) {
  return ((crowded[n >>> 3] ?? 0) & 1 << (n & 7)) !== 0;
}
const longestIndexed = 120;
const seed = 1851878757;
const bucketSize = 8;
const load = 0.72;
const filterBitsPerHash = 6;
function newDeletes() {
  const size = longestIndexed + 2;
  const powers = new Int32Array(size);
  powers[0] = 1;
  for (let i = 1; i < size; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, 16777619);
  const hashes = new Int32Array(size);
  return {
    hashes,
    count: 0,
    powers,
    suffixes: new Int32Array(size),
    places: new Uint32Array(size),
    touched: 0
  };
}
function hashDeletes(deletes, { codes, from, to }) {
  const { hashes, powers, suffixes } = deletes;
  const length = to - from;
  let suffix = 0;
  suffixes[length] = 0;
  for (let i = length - 1; i >= 0; i--) {
    suffix = suffix + Math.imul(codes[from + i] ?? 0, powers[length - 1 - i] ?? 0) | 0;
    suffixes[i] = suffix;
  }
  hashes[0] = mix(suffix ^ seed ^ length);
  let count = 1;
  let prefix = 0;
  let before = -1;
  const shorter = seed ^ length - 1;
  for (let i = 0; i < length; i++) {
    const code = codes[from + i] ?? 0;
    if (code !== before)
      hashes[count++] = mix(
        (Math.imul(prefix, powers[length - 1 - i] ?? 0) + (suffixes[i + 1] ?? 0) | 0) ^ shorter
      );
    prefix = Math.imul(prefix, 16777619) + code | 0;
    before = code;
  }
  deletes.count = count;
}
function filterBits(hash) {
  return 1 << (hash & 31) | 1 << (hash >>> 5 & 31);
}
function placeOf(hash, slots) {
  return Math.floor((hash >>> 0) * (slots / bucketSize / 4294967296)) * bucketSize;
}
function emptyIndex(hashes, texts) {
  const filterWords = 1 << Math.max(1, bitsFor(Math.floor(hashes * filterBitsPerHash / 32)));
  const slots = Math.max(2, Math.ceil(hashes / load / bucketSize) + 1) * bucketSize;
  return { filter: new Uint32Array(filterWords), slots: new Uint32Array(slots), bits: bitsFor(texts + 1) };
}
function buildNeighbours(count, eachText, crowd) {
  let hashes = 0;
  eachText((_, { from, to }) => {
    hashes += to - from + 1;
  });
  const index = emptyIndex(hashes, count);
  const deletes = newDeletes();
  const parts = newParts(hashes);
  eachText((i, text) => {
    hashDeletes(deletes, text);
    const kept2 = sortIn(parts, deletes, i + 1);
    for (let k = kept2; k < deletes.count; k++) addHash(index, deletes.hashes[k] ?? 0, i + 1, crowd);
  });
  const { pairs, ends, room: room2 } = parts;
  for (let part = 0; part < ends.length; part++)
    for (let at = part * room2; at < (ends[part] ?? 0); at += 2)
      addHash(index, pairs[at] ?? 0, pairs[at + 1] ?? 0, crowd);
  return index;
}
const partBits = 8;
function newParts(hashes) {
  const mean = hashes / (1 << partBits);
  const room2 = 2 * Math.ceil(mean + 6 * Math.sqrt(mean));
  return {
    pairs: new Int32Array(room2 << partBits),
    ends: Uint32Array.from({ length: 1 << partBits }, (_, part) => part * room2),
    room: room2
  };
}
function sortIn({ pairs, ends, room: room2 }, { hashes, count }, value) {
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] ?? 0;
    const part = hash >>> 32 - partBits;
    const end = ends[part] ?? 0;
    if (end === (part + 1) * room2) return k;
    pairs[end] = hash;
    pairs[end + 1] = value;
    ends[part] = end + 2;
  }
  return count;
}
function addHash({ filter, slots, bits }, hash, value, crowd) {
  const word = hash >>> 33 - bitsFor(filter.length);
  filter[word] = (filter[word] ?? 0) | filterBits(hash);
  const own = hash << bits | value;
  let at = placeOf(hash, slots.length);
  for (let slot = slots[at] ?? 0; slot !== 0; slot = slots[at] ?? 0) {
    if ((slot ^ own) >>> bits === 0 && slot !== own) {
      crowd((slot & (1 << bits) - 1) - 1);
      crowd(value - 1);
    }
    at = at + 1 === slots.length ? 0 : at + 1;
  }
  slots[at] = own;
}
function readAhead(slots, deletes, count) {
  let touched = 0;
  for (let k = 0; k < count; k++) touched ^= slots[deletes.places[k] ?? 0] ?? 0;
  deletes.touched = touched;
}
function findNeighbours(index, deletes) {
  const { filter, slots } = index;
  const { hashes, count, places } = deletes;
  const shift = 33 - bitsFor(filter.length);
  let passed = 0;
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] ?? 0;
    const bits = filterBits(hash);
    if (((filter[hash >>> shift] ?? 0) & bits) !== bits) continue;
    hashes[passed] = hash;
    places[passed++] = placeOf(hash, slots.length);
  }
  if (passed === 0) return none;
  readAhead(slots, deletes, passed);
  const found = [];
  for (let k = 0; k < passed; k++) addFromBucket(index, hashes[k] ?? 0, places[k] ?? 0, found);
  return found;
}
const none = [];
function addFromBucket({ slots, bits }, hash, place, found) {
  const mask2 = (1 << bits) - 1;
  const sought = hash << bits >>> bits;
  for (let at = place; ; at = at + 1 === slots.length ? 0 : at + 1) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return;
    if (slot >>> bits === sought && !found.includes((slot & mask2) - 1)) found.push((slot & mask2) - 1);
  }
}
function newNames(expected) {
  const size = Math.max(16, expected);
  return {
    pool: new Uint16Array(size * 16),
    starts: new Uint32Array(size + 1),
    exact: new Int32Array(size),
    variants: new Int32Array(size),
    stems: new Uint8Array(size),
    more: [],
    count: 0
  };
}
function addFolded(names, folded) {
  const n = names.count++;
  if (n === names.exact.length) {
    names.starts = grown(names.starts);
    names.exact = grown(names.exact);
    names.variants = grown(names.variants);
    names.stems = grown(names.stems);
  }
  const from = names.starts[n] ?? 0;
  while (from + folded.length > names.pool.length) names.pool = grown(names.pool);
  for (let i = 0; i < folded.length; i++) names.pool[from + i] = folded.charCodeAt(i);
  names.starts[n + 1] = from + folded.length;
  if (folded === "") return;
  const parts = parseFolded(folded);
  names.exact[n] = exactHash(folded);
  names.variants[n] = variantHash(parts);
  const [stem = 0, ...others2] = parts.stems.filter((length) => length <= longestIndexed);
  names.stems[n] = stem;
  for (const other2 of others2) names.more.push({ name: n, stem: other2 });
}
function isSameName({ pool, starts }, a, b) {
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  const length = (starts[a + 1] ?? 0) - fromA;
  if ((starts[b + 1] ?? 0) - fromB !== length) return false;
  for (let i = 0; i < length; i++) if (pool[fromA + i] !== pool[fromB + i]) return false;
  return true;
}
function findSame(names, exact, n) {
  const hash = names.exact[n] ?? 0;
  for (let slot = firstSlot(exact, hash); slot >= 0; slot = nextSlot(exact, hash, slot)) {
    const other2 = valueAt(exact, slot);
    if (isSameName(names, n, other2)) return other2;
  }
  return -1;
}
function indexNames(names) {
  const { count, stems } = names;
  const exact = emptyTable(count, count);
  const variants = emptyTable(count, count);
  const twins = /* @__PURE__ */ new Map();
  const crowded = new Uint8Array((count >>> 3) + 1);
  const crowd = (n) => {
    crowded[n >>> 3] = (crowded[n >>> 3] ?? 0) | 1 << (n & 7);
  };
  for (let n = 0; n < count; n++) {
    if (names.starts[n] === names.starts[n + 1]) continue;
    const same = findSame(names, exact, n);
    if (same >= 0) {
      addTwin(twins, same, n);
      stems[n] = 0;
      continue;
    }
    insert(exact, names.exact[n] ?? 0, n);
    const key = names.variants[n] ?? 0;
    for (let slot = firstSlot(variants, key); slot >= 0; slot = nextSlot(variants, key, slot)) {
      crowd(valueAt(variants, slot));
      crowd(n);
    }
    insert(variants, key, n);
  }
  const pool = trimmed(names.pool, names.starts[count] ?? 0);
  const starts = trimmed(names.starts, count + 1);
  const eachStem = (visit) => {
    const give = (name, stem) => {
      const from = starts[name] ?? 0;
      if (stem > 0) visit(name, { codes: pool, from, to: from + stem });
    };
    for (let n = 0; n < count; n++) give(n, stems[n] ?? 0);
    for (const { name, stem } of names.more) if (stems[name] !== 0) give(name, stem);
  };
  const neighbours = buildNeighbours(count, eachStem, crowd);
  return { pool, starts, exact, twins: packTwins(twins), variants, neighbours, crowded };
}
function textsOf({
  name,
  formerNames,
  uscc,
  organizationCode,
  registrationNumber: registrationNumber2
}) {
  const texts = [{ text: name, kind: "name" }];
  for (const former of formerNames ?? []) texts.push({ text: former.name, kind: "former-name" });
  if (uscc !== void 0) texts.push({ text: uscc, kind: "code" });
  if (organizationCode !== void 0) texts.push({ text: organizationCode, kind: "code" });
  if (registrationNumber2 !== void 0) texts.push({ text: registrationNumber2, kind: "code" });
  return texts;
}
function organizationIn(listing) {
  return (listing == null ? void 0 : listing.subject.kind) === "organization" ? listing.subject : void 0;
}
function knownTexts(entry) {
  var _a;
  let listing;
  for (const event of entry.events) {
    const isListing = event.type === "decided" || event.type === "proposed";
    const mayChange = isListing ? listing !== void 0 : event.type === "corrected" && ((_a = event.listing) == null ? void 0 : _a.subject) !== void 0;
    if (mayChange) return textsInTime(entry);
    if (isListing) listing = event.listing;
  }
  const organization = organizationIn(listing);
  return organization === void 0 ? [] : textsOf(organization);
}
function textsInTime({ events }) {
  const days = [...new Set(events.map(({ knownOn }) => knownOn))].sort();
  const found = /* @__PURE__ */ new Map();
  for (const [i, day2] of days.entries()) {
    const next = days[i + 1];
    const window2 = [dayNumber$1(day2), next === void 0 ? 2147483647 : dayNumber$1(next) - 1];
    const organization = organizationIn(courseOf(knownEvents(events, day2)).listing);
    for (const known2 of organization === void 0 ? [] : textsOf(organization)) {
      const key = `${known2.kind} ${known2.text}`;
      const entry = found.get(key) ?? { known: known2, windows: [] };
      found.set(key, entry);
      entry.windows.push(window2);
    }
  }
  return [...found.values()].map(({ known: known2, windows: windows2 }) => ({ ...known2, windows: windows2 }));
}
const forListing = 0;
const forShowing = 1;
const forNothing = 2;
const noEnd = 2147483647;
function standingOn({ of, starts, rows: rows2 }, entry, on, knownOn) {
  const timeline = of[entry] ?? 0;
  const first = (starts[timeline] ?? 0) * 4;
  let at = (starts[timeline + 1] ?? 0) * 4 - 4;
  while (at >= first && (rows2[at] ?? 0) > knownOn) at -= 4;
  if (at < first) return 0;
  const version = rows2[at];
  let standing = 0;
  for (; at >= first && rows2[at] === version; at -= 4) {
    const what = rows2[at + 1];
    if (what === forNothing || on < (rows2[at + 2] ?? 0) || on > (rows2[at + 3] ?? 0)) continue;
    if (what === forShowing) return 2;
    standing = 1;
  }
  return standing;
}
function push(rows2, known2, what, first, last) {
  if (rows2.length + 4 > rows2.values.length) rows2.values = grown(rows2.values);
  rows2.values[rows2.length++] = known2;
  rows2.values[rows2.length++] = what;
  rows2.values[rows2.length++] = first;
  rows2.values[rows2.length++] = last;
}
function pushSpans(rows2, known2, what, spans) {
  for (const { from, to } of spans)
    push(rows2, known2, what, dayNumber$1(from), to === void 0 ? noEnd : dayNumber$1(to));
}
function pushVersion(rows2, known2, { listed, published }) {
  if (listed.length === 0) push(rows2, known2, forNothing, 0, noEnd);
  pushSpans(rows2, known2, forListing, listed);
  pushSpans(rows2, known2, forShowing, published);
}
function pushPlain(rows2, events, add2) {
  const decided = events[0];
  if ((decided == null ? void 0 : decided.type) !== "decided") return false;
  let from = decided.on;
  let publishedOn;
  for (let i = 1; i < events.length; i++) {
    const event = events[i];
    if (event === void 0 || event.knownOn !== decided.knownOn || event.on < decided.on) return false;
    if (event.type === "published" && publishedOn === void 0) publishedOn = event.on;
    else if (event.type === "took-effect" && from === decided.on) from = event.on;
    else return false;
  }
  const ends = endsOf(decided.listing, decided.on, publishedOn, void 0, add2);
  const known2 = dayNumber$1(decided.knownOn);
  const first = dayNumber$1(from);
  const last = ends.listed === void 0 ? noEnd : dayNumber$1(ends.listed);
  if (first > last) push(rows2, known2, forNothing, 0, noEnd);
  else push(rows2, known2, forListing, first, last);
  if (publishedOn === void 0 || ends.shown === "never") return true;
  const firstShown = Math.max(first, dayNumber$1(publishedOn));
  const lastShown = ends.shown === void 0 ? last : Math.min(last, dayNumber$1(ends.shown));
  if (firstShown <= lastShown) push(rows2, known2, forShowing, firstShown, lastShown);
  return true;
}
function pushEntry(rows2, { events }, add2) {
  if (pushPlain(rows2, events, add2)) return;
  const days = new Set(events.map(({ knownOn }) => knownOn));
  for (const day2 of [...days].sort())
    pushVersion(rows2, dayNumber$1(day2), timelineOf(courseOf(knownEvents(events, day2))));
}
function newTimelines(entries) {
  return {
    add: rememberingAdd(),
    of: new Uint32Array(entries),
    starts: [0],
    rows: { values: new Int32Array(1024), length: 0 },
    known: /* @__PURE__ */ new Map()
  };
}
function addTimeline(builder, i, entry) {
  const { rows: rows2, known: known2, of, starts } = builder;
  const from = rows2.length;
  pushEntry(rows2, entry, builder.add);
  const hash = hashRows(rows2, from);
  const same = known2.get(hash);
  if (same !== void 0 && isSame(builder, same, from)) {
    rows2.length = from;
    of[i] = same;
    return;
  }
  of[i] = starts.length - 1;
  if (same === void 0) known2.set(hash, starts.length - 1);
  starts.push(rows2.length / 4);
}
function isSame({ starts, rows: { values: values2, length } }, timeline, from) {
  const at = (starts[timeline] ?? 0) * 4;
  if ((starts[timeline + 1] ?? 0) * 4 - at !== length - from) return false;
  for (let i = 0; from + i < length; i++) if (values2[at + i] !== values2[from + i]) return false;
  return true;
}
function indexTimelines({ of, starts, rows: rows2 }) {
  return { of, starts: Uint32Array.from(starts), rows: rows2.values.slice(0, rows2.length) };
}
function hashRows({ values: values2, length }, from) {
  let hash = length - from;
  for (let i = from; i < length; i++) hash = Math.imul(hash, 16777619) + (values2[i] ?? 0) | 0;
  return mix(hash);
}
function gather(to, i, entry) {
  const texts = knownTexts(entry);
  const [own] = texts;
  addName$1(to, own);
  for (const known2 of texts)
    if (known2.kind === "code") gatherCode(to, i, known2);
    else if (known2 !== own) to.others.push({ owner: i, known: known2 });
  if (own === void 0) to.persons++;
  addTimeline(to.timelines, i, entry);
}
function addName$1(to, known2) {
  const n = to.names.count;
  const folded = known2 === void 0 ? "" : to.fold(known2.text);
  addFolded(to.names, folded);
  if (known2 === void 0) return;
  if (folded !== known2.text) to.printed.set(n, known2.text);
  if (known2.windows !== void 0) to.nameWindows.set(n, known2.windows);
}
function gatherCode({ codes, codeWindows }, entry, { text, windows: windows2 }) {
  addCode$1(codes, entry, text);
  if (windows2 === void 0) return;
  const own = codeKeys(text).map(({ organization }) => ({ organization, windows: windows2 }));
  codeWindows.set(entry, [...codeWindows.get(entry) ?? [], ...own]);
}
const mostNames = 2 ** 26 - 2;
function buildScreenIndex(entries, script) {
  const options = script === void 0 ? {} : { script };
  const to = {
    fold: (name) => foldName(name, options),
    names: newNames(entries.length),
    codes: newCodes(entries.length),
    timelines: newTimelines(entries.length),
    others: [],
    printed: /* @__PURE__ */ new Map(),
    nameWindows: /* @__PURE__ */ new Map(),
    codeWindows: /* @__PURE__ */ new Map(),
    persons: 0
  };
  for (const [i, entry] of entries.entries()) gather(to, i, entry);
  for (const { known: known2 } of to.others) addName$1(to, known2);
  if (to.names.count > mostNames)
    throw new BlacklistError("too-many-names", { names: to.names.count, limit: mostNames });
  const { printed, nameWindows, codeWindows, others: others2 } = to;
  const owners = Uint32Array.from(others2, ({ owner }) => owner);
  const former = Uint8Array.from(others2, ({ known: known2 }) => known2.kind === "former-name" ? 1 : 0);
  return {
    entries: entries.length,
    persons: to.persons,
    names: indexNames(to.names),
    codes: indexCodes(to.codes),
    timelines: indexTimelines(to.timelines),
    extras: { owners, former, nameWindows, codeWindows, printed },
    labels: labelsOf(entries)
  };
}
function labelsOf(entries) {
  const ids = entries.map(({ id }) => id);
  return { id: (entry) => ids[entry] ?? "" };
}
function newWorkspace() {
  return { deletes: newDeletes(), codes: new Uint16Array(longestIndexed) };
}
const ranks = { exact: 0, variant: 1, review: 2 };
const sameName = [{ code: "same-spelling", weight: "agrees" }];
const formerName = { code: "former-name", weight: "agrees" };
const sameCode = [{ code: "same-code", weight: "agrees" }];
const sameOrganization = [{ code: "same-organization-code", weight: "doubts" }];
function search(index, work, sought) {
  const found = [];
  const { keys } = sought;
  if (keys.length > 0) findByCode(index, sought, found);
  if (sought.name !== "") findByName(index, work, sought, found);
  const hits = [];
  for (const one of found.length < 2 ? found : byEntry(found)) {
    const standing = standingOn(index.timelines, one.entry, sought.on, sought.knownOn);
    if (standing === 0) continue;
    const { entry, strength: strength2, reasons: reasons2 } = keys.length > 0 ? weighCodes(index, sought.code, one) : one;
    if (ranks[strength2] <= ranks[sought.depth])
      hits.push({
        entry: index.labels.id(entry),
        strength: strength2,
        name: printedName(index, one),
        published: standing === 2,
        reasons: reasons2
      });
  }
  return hits.length < 2 ? hits : hits.sort((a, b) => ranks[a.strength] - ranks[b.strength]);
}
function byEntry(found) {
  const merged = /* @__PURE__ */ new Map();
  for (const one of found) {
    const other2 = merged.get(one.entry);
    if (other2 === void 0) merged.set(one.entry, one);
    else {
      const [strong, weak] = ranks[one.strength] < ranks[other2.strength] ? [one, other2] : [other2, one];
      merged.set(one.entry, { ...strong, reasons: [...strong.reasons, ...weak.reasons] });
    }
  }
  return [...merged.values()].sort((a, b) => a.entry - b.entry);
}
function isWithin(windows2, day2) {
  return windows2 === void 0 || windows2.some(([from, to]) => from <= day2 && day2 <= to);
}
function findByCode(index, { keys, knownOn }, found) {
  const { codes } = index;
  for (const key of keys) {
    const head = findCode(codes, key.organization);
    if (head < 0) continue;
    addCode(index, head, key, knownOn, found);
    for (const twin of twinsOf(codes.twins, head)) addCode(index, twin, key, knownOn, found);
  }
}
function addCode({ codes, extras }, k, { organization, rest }, knownOn, found) {
  const entry = ownerOf(codes, k);
  const windows2 = extras.codeWindows.size === 0 ? void 0 : extras.codeWindows.get(entry);
  if ((windows2 == null ? void 0 : windows2.some((own) => own.organization === organization && !isWithin(own.windows, knownOn))) === true)
    return;
  if (rest >= 0 && keyAt(codes, k).rest === rest)
    found.push({ entry, name: entry, text: void 0, strength: "exact", reasons: sameCode });
  else found.push({ entry, name: entry, text: void 0, strength: "review", reasons: sameOrganization });
}
function addNames(index, n, knownOn, hit, found) {
  addName(index, n, knownOn, hit, found);
  for (const twin of twinsOf(index.names.twins, n)) addName(index, twin, knownOn, hit, found);
}
function addName({ entries, extras }, name, knownOn, hit, found) {
  if (extras.nameWindows.size > 0 && !isWithin(extras.nameWindows.get(name), knownOn)) return;
  const { text, strength: strength2, reasons: reasons2 } = hit;
  const entry = name < entries ? name : extras.owners[name - entries] ?? 0;
  if (name < entries || extras.former[name - entries] === 0)
    found.push({ entry, name, text, strength: strength2, reasons: reasons2 });
  else
    found.push({
      entry,
      name,
      text,
      strength: strength2 === "review" ? "review" : "variant",
      reasons: [formerName, ...reasons2]
    });
}
function findByName(index, work, sought, found) {
  const { names } = index;
  const same = findExact(names, sought.name);
  if (same >= 0)
    addNames(index, same, sought.knownOn, { text: sought.name, strength: "exact", reasons: sameName }, found);
  if (sought.depth === "exact" || same >= 0 && !isCrowded(names, same)) return;
  const parts = parseFolded(sought.name);
  const seen = [same];
  let alone = false;
  const hash = variantHash(parts);
  for (let slot = firstSlot(names.variants, hash); slot >= 0; slot = nextSlot(names.variants, hash, slot)) {
    const n = valueAt(names.variants, slot);
    if (n === same) continue;
    const text = textAt(names, n);
    const listed = parseFolded(text);
    const { verdict, reasons: reasons2 } = compareParts(parts, listed);
    if (verdict === "different") continue;
    seen.push(n);
    alone || (alone = !isCrowded(names, n) && isSameStem(parts, listed));
    addNames(
      index,
      n,
      sought.knownOn,
      { text, strength: verdict === "same" ? "variant" : "review", reasons: reasons2 },
      found
    );
  }
  if (sought.depth !== "review" || alone) return;
  for (const stem of parts.stems)
    if (stem <= longestIndexed) findSlips(index, work, sought, stem, seen, found);
}
function isSameStem(a, b) {
  const [stem = 0, ...others2] = a.stems;
  const isAlike = others2.length === 0 && b.stems.length === 1 && b.stems[0] === stem;
  return isAlike && a.folded.startsWith(b.folded.slice(0, stem));
}
function findSlips(index, work, sought, stem, seen, found) {
  const { names } = index;
  hashDeletes(work.deletes, loadStem(work, sought.name, stem));
  for (const n of findNeighbours(names.neighbours, work.deletes)) {
    if (seen.includes(n)) continue;
    seen.push(n);
    const text = textAt(names, n);
    const slip = oneSlip(sought.name, text);
    if (slip === void 0) continue;
    const reasons2 = [{ code: "one-character", weight: "doubts", slip }];
    addNames(index, n, sought.knownOn, { text, strength: "review", reasons: reasons2 }, found);
  }
}
function loadStem({ codes }, name, stem) {
  for (let i = 0; i < stem; i++) codes[i] = name.charCodeAt(i);
  return { codes, from: 0, to: stem };
}
function weighCodes({ codes }, code, one) {
  if (one.strength === "review" || one.reasons.some((reason) => reason.code === "same-code")) return one;
  const a = standingCode(code);
  const b = unpackCode(keyAt(codes, one.entry));
  if (a === void 0 || b === void 0 || a.slice(8, 17) === b.slice(8, 17)) return one;
  return {
    ...one,
    strength: "review",
    reasons: [...one.reasons, { code: "codes-differ", weight: "doubts", a, b }]
  };
}
function printedName({ names, extras }, { name, text }) {
  return extras.printed.get(name) ?? text ?? textAt(names, name);
}
function checksum(words) {
  let a = 2654435761;
  let b = 2246822519;
  let c = 3266489917;
  let d = 668265263;
  const even = words.length & ~3;
  for (let i = 0; i < even; i += 4) {
    a = Math.imul((a << 13 | a >>> 19) ^ (words[i] ?? 0), 2654435761);
    b = Math.imul((b << 13 | b >>> 19) ^ (words[i + 1] ?? 0), 2246822519);
    c = Math.imul((c << 13 | c >>> 19) ^ (words[i + 2] ?? 0), 3266489917);
    d = Math.imul((d << 13 | d >>> 19) ^ (words[i + 3] ?? 0), 668265263);
  }
  for (let i = even; i < words.length; i++)
    a = Math.imul((a << 13 | a >>> 19) ^ (words[i] ?? 0), 2654435761);
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}
const header = { magic: 1279413063, order: 16909060, format: 1 };
const sumAt = 4;
const lengthAt = 8;
const contentsAt = 40;
const kinds = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f64: Float64Array
};
const windows = z.array(z.tuple([z.number(), z.number()]));
const Contents = z.object({
  version: z.string(),
  entries: z.int(),
  persons: z.int(),
  bits: z.object({ exact: z.int(), variants: z.int(), neighbours: z.int(), codes: z.int() }),
  nameWindows: z.array(z.tuple([z.int(), windows])),
  codeWindows: z.array(z.tuple([z.int(), z.array(z.object({ organization: z.number(), windows }))])),
  sections: z.record(
    z.string(),
    z.object({ kind: z.enum(["u8", "u16", "u32", "i32", "f64"]), at: z.int(), length: z.int() })
  )
});
function kindOf(array) {
  if (array instanceof Uint8Array) return "u8";
  if (array instanceof Uint16Array) return "u16";
  if (array instanceof Uint32Array) return "u32";
  return array instanceof Int32Array ? "i32" : "f64";
}
function padded(bytes) {
  return Math.ceil(bytes / 8) * 8;
}
function writeSnapshot(index, version) {
  var _a;
  const { meta, arrays } = contentOf(index);
  const { names, codes } = index;
  const all = {
    ...arrays,
    "names.exact": names.exact.slots,
    "names.twins.heads": names.twins.heads,
    "names.twins.starts": names.twins.starts,
    "names.twins.members": names.twins.members,
    "names.variants": names.variants.slots,
    "names.crowded": names.crowded,
    "neighbours.filter": names.neighbours.filter,
    "neighbours.slots": names.neighbours.slots,
    "codes.table": codes.table.slots,
    "codes.twins.heads": codes.twins.heads,
    "codes.twins.starts": codes.twins.starts,
    "codes.twins.members": codes.twins.members
  };
  const sections = {};
  let at = 0;
  for (const [name, array] of Object.entries(all)) {
    sections[name] = { kind: kindOf(array), at, length: array.length };
    at += padded(array.byteLength);
  }
  const bits = {
    exact: names.exact.bits,
    variants: names.variants.bits,
    neighbours: names.neighbours.bits,
    codes: codes.table.bits
  };
  const contents = new TextEncoder().encode(JSON.stringify({ version, ...meta, bits, sections }));
  const first = contentsAt + padded(contents.length);
  const bytes = new Uint8Array(first + at);
  bytes.set(contents, contentsAt);
  for (const [name, array] of Object.entries(all))
    bytes.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      first + (((_a = sections[name]) == null ? void 0 : _a.at) ?? 0)
    );
  const words = new Uint32Array(bytes.buffer);
  words.set([header.magic, header.order, header.format, bytes.length]);
  words[lengthAt] = contents.length;
  words.set(checksum(words.subarray(lengthAt)), sumAt);
  return bytes;
}
function aligned(buffer) {
  if (buffer instanceof ArrayBuffer) return new Uint8Array(buffer);
  return buffer.byteOffset % 8 === 0 ? buffer : buffer.slice();
}
function checkHeader(bytes) {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  if (words[0] !== header.magic || words[1] !== header.order) throw new BlacklistError("not-a-snapshot");
  if (words[2] !== header.format)
    throw new BlacklistError("snapshot-version", { found: words[2] ?? 0, expected: header.format });
  if (words[3] !== bytes.length) throw new BlacklistError("snapshot-corrupt", { what: "length" });
  const sum = checksum(words.subarray(lengthAt));
  if (sum.some((word, i) => word !== words[sumAt + i]))
    throw new BlacklistError("snapshot-corrupt", { what: "checksum" });
  return words;
}
function readSnapshot(buffer) {
  const bytes = aligned(buffer);
  const length = checkHeader(bytes)[lengthAt] ?? 0;
  const contents = Contents.parse(
    JSON.parse(new TextDecoder().decode(bytes.subarray(contentsAt, contentsAt + length)))
  );
  const first = contentsAt + padded(length);
  const section = (kind, name) => {
    const found = contents.sections[name];
    if ((found == null ? void 0 : found.kind) !== kind) throw new BlacklistError("snapshot-corrupt", { what: name });
    const array = new kinds[kind](
      bytes.buffer,
      bytes.byteOffset + first + found.at,
      found.length
    );
    return array;
  };
  return { index: indexOf(contents, section), version: contents.version };
}
function indexOf(contents, section) {
  const { entries, persons, bits } = contents;
  const ids = textReader({ bytes: section("u8", "ids.bytes"), starts: section("u32", "ids.starts") });
  const twins = (of) => ({
    heads: section("u32", `${of}.twins.heads`),
    starts: section("u32", `${of}.twins.starts`),
    members: section("u32", `${of}.twins.members`)
  });
  return {
    entries,
    persons,
    names: {
      pool: section("u16", "names.pool"),
      starts: section("u32", "names.starts"),
      exact: { slots: section("u32", "names.exact"), bits: bits.exact },
      twins: twins("names"),
      crowded: section("u8", "names.crowded"),
      variants: { slots: section("u32", "names.variants"), bits: bits.variants },
      neighbours: {
        filter: section("u32", "neighbours.filter"),
        slots: section("u32", "neighbours.slots"),
        bits: bits.neighbours
      }
    },
    codes: {
      keys: section("f64", "codes.keys"),
      owners: section("u32", "codes.owners"),
      table: { slots: section("u32", "codes.table"), bits: bits.codes },
      twins: twins("codes")
    },
    timelines: {
      of: section("u32", "timelines.of"),
      starts: section("u32", "timelines.starts"),
      rows: section("i32", "timelines.rows")
    },
    extras: {
      owners: section("u32", "extras.owners"),
      former: section("u8", "extras.former"),
      nameWindows: new Map(contents.nameWindows),
      codeWindows: new Map(contents.codeWindows),
      printed: printedReader(section("u32", "printed.keys"), {
        bytes: section("u8", "printed.bytes"),
        starts: section("u32", "printed.starts")
      })
    },
    labels: { id: ids }
  };
}
function createScreener(entries, { script } = {}) {
  return screenerOf(buildScreenIndex(entries, script), script, void 0);
}
function screenerFromBuffer(buffer, { script } = {}) {
  const { index, version } = readSnapshot(buffer);
  return screenerOf(index, script, version);
}
function screenerOf(index, script, known2) {
  let version = known2;
  const list = {
    entries: index.entries,
    persons: index.persons,
    get version() {
      return version ?? (version = listVersion(index));
    }
  };
  const work = newWorkspace();
  const fold2 = script === void 0 ? {} : { script };
  const screen = (query, { on, knownOn, depth = "review" }) => {
    const day2 = checkedDay(on);
    const known22 = knownOn === void 0 ? void 0 : checkedDay(knownOn);
    const name = query.name === void 0 ? "" : foldName(query.name, fold2);
    const code = query.uscc ?? "";
    const keys = code === "" ? noKeys : codeKeys(code);
    const hits = search(index, work, {
      name,
      code,
      keys,
      on: dayNumber$1(day2),
      knownOn: known22 === void 0 ? forever : dayNumber$1(known22),
      depth
    });
    const outcome = name === "" && keys.length === 0 ? "notEvaluated" : outcomeOf$1(hits);
    return known22 === void 0 ? { query, on: day2, depth, list, outcome, hits } : { query, on: day2, knownOn: known22, depth, list, outcome, hits };
  };
  return { list, screen, toBuffer: () => writeSnapshot(index, list.version) };
}
const noKeys = [];
const forever = 2147483647;
function outcomeOf$1(hits) {
  const [first] = hits;
  if (first === void 0) return "clear";
  return first.strength === "review" ? "review" : "listed";
}
function* screenBatch(screener, bidders, options) {
  for (const [i, bidder] of bidders.entries())
    yield { done: i + 1, total: bidders.length, result: screener.screen(bidder, options) };
}
const strength = z.enum(["exact", "variant", "review"]);
const ScreeningCertificate = z.strictObject({
  format: z.literal("gongkai-screening/1"),
  list: z.strictObject({ entries: z.int(), persons: z.int(), version: z.string() }),
  query: z.strictObject({ name: z.string().optional(), uscc: z.string().optional() }),
  on: Day,
  knownOn: Day.optional(),
  depth: strength,
  outcome: z.enum(["listed", "review", "clear", "notEvaluated"]),
  hits: z.array(z.looseObject({ entry: z.string(), strength, name: z.string(), published: z.boolean() })),
  digest: z.string()
});
function screeningCertificate(result) {
  const { query, on, knownOn, depth, outcome, hits } = result;
  const { entries, persons, version } = result.list;
  const said = {
    format: "gongkai-screening/1",
    list: { entries, persons, version },
    query: { ...query },
    on,
    ...knownOn && { knownOn },
    depth,
    outcome,
    hits: hits.map((hit) => ({ ...hit }))
  };
  return { ...said, digest: digestOf(said) };
}
function verifyCertificate(certificate, screener) {
  const read = ScreeningCertificate.safeParse(certificate);
  if (!read.success) return { verdict: "fail", reason: "malformed" };
  const { digest, ...said } = read.data;
  if (digestOf(said) !== digest) return { verdict: "fail", reason: "digest-differs" };
  if (screener === void 0) return { verdict: "notEvaluated", reason: "no-list" };
  if (screener.list.version !== said.list.version) return { verdict: "notEvaluated", reason: "another-list" };
  const { on, knownOn, depth } = said;
  const again = screeningCertificate(
    screener.screen(queryOf(said.query), { on, depth, ...knownOn && { knownOn } })
  );
  return again.digest === digest ? { verdict: "pass", reason: "recomputed" } : { verdict: "fail", reason: "result-differs" };
}
function queryOf({ name, uscc }) {
  return { ...name !== void 0 && { name }, ...uscc !== void 0 && { uscc } };
}
const common = { id: z.string().min(1), by: z.string().min(1), why: z.string().min(1), on: Day };
const ClearanceEvent = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("cleared"),
    ...common,
    bidder: z.strictObject({ name: z.string().optional(), uscc: z.string().optional() }),
    entry: z.string().min(1),
    /** The name the entry bore: under another name it has to be looked at again. */
    listedName: z.string(),
    /** The last day it holds. */
    until: Day
  }),
  z.strictObject({ type: z.literal("withdrawn"), ...common, clearance: z.string().min(1) })
]);
function clearHit({ query }, hit, facts) {
  const on = checkedDay(facts.on);
  const until = checkedDay(facts.until);
  if (until < on || hit.reasons.some(({ code }) => code === "same-code"))
    throw new BlacklistError("not-clearable", { entry: hit.entry });
  const { id, by, why } = facts;
  return {
    type: "cleared",
    id,
    by,
    why,
    on,
    until,
    bidder: { ...query },
    entry: hit.entry,
    listedName: hit.name
  };
}
function applyClearances(result, events, { asOf: asOf2 }) {
  const day2 = checkedDay(asOf2);
  const known2 = events.filter(({ on }) => on <= day2);
  const withdrawn = new Set(known2.flatMap((event) => event.type === "withdrawn" ? [event.clearance] : []));
  const mine = known2.filter((event) => event.type === "cleared").filter((one) => isSameBidder(one.bidder, result.query));
  const lapsed = [];
  const hits = result.hits.map((hit) => {
    for (const clearance of mine.filter(({ entry }) => entry === hit.entry)) {
      const because = lapseOf(clearance, hit, day2, withdrawn);
      if (because === void 0) return { ...hit, clearedBy: clearance };
      lapsed.push({ clearance, because });
    }
    return hit;
  });
  return { ...result, hits, outcome: outcomeOf(result, hits), asOf: day2, lapsed };
}
function lapseOf({ id, until, listedName }, hit, day2, withdrawn) {
  if (withdrawn.has(id)) return "withdrawn";
  if (until < day2) return "expired";
  return listedName === hit.name ? void 0 : "renamed";
}
function isSameBidder(a, b) {
  return foldName(a.name ?? "") === foldName(b.name ?? "") && foldCode(a.uscc ?? "") === foldCode(b.uscc ?? "");
}
function outcomeOf({ outcome }, hits) {
  if (outcome === "notEvaluated") return outcome;
  const open = hits.filter(({ clearedBy }) => clearedBy === void 0);
  if (open.length === 0) return "clear";
  return open.some(({ strength: strength2 }) => strength2 !== "review") ? "listed" : "review";
}
const platformColumns = [
  ["BLACKLIST_CODE", "黑名单标识号", "id"],
  ["BODY_NAME", "主体名称", "name"],
  ["BODY_CODE", "主体代码", "code"],
  ["BODY_TYPE", "主体类别", "bodyType"],
  ["BODY_ROLE", "主体角色", "bodyRole"],
  ["RECORD_REASON", "处罚原因", "reason"],
  ["RECORD_DATE", "处罚日期", "decidedOn"],
  ["GOVERNMENT", "处罚部门", "authority"],
  ["DOCUMENT_CODE", "处理文件文号", "documentNumber"],
  ["REVOCATION_STATUS", "是否撤销", "revoked"],
  ["CONFINED_ACTION", "限制行为", "confinedAction"],
  ["SCOPE", "公开范围", "scope"],
  ["PLATFORM_CODE", "交易系统标识码", "platformCode"],
  ["PUB_SERVICE_PLAT_CODE", "公共服务平台标识码", "publicServicePlatformCode"],
  ["DATA_TIMESTAMP", "数据时间戳", "dataTimestamp"],
  ["ATT_BLACKLIST_DOC", "黑名单处理文件扫描件", "attachment"]
];
const headings = {
  标识号: "id",
  名称: "name",
  企业名称: "name",
  单位名称: "name",
  供应商名称: "name",
  当事人名称: "name",
  机构名称: "name",
  被执行人名称: "name",
  "被执行人姓名/名称": "name",
  失信主体名称: "name",
  黑名单记录主体: "name",
  name: "name",
  代码: "code",
  证件号码: "code",
  code: "code",
  统一社会信用代码: "uscc",
  社会信用代码: "uscc",
  uscc: "uscc",
  组织机构代码: "organizationCode",
  orgCode: "organizationCode",
  organizationCode: "organizationCode",
  工商注册号: "registrationNumber",
  注册号: "registrationNumber",
  registrationNo: "registrationNumber",
  registrationNumber: "registrationNumber",
  曾用名: "formerName",
  企业地址: "address",
  地址: "address",
  住所: "address",
  注册地址: "address",
  address: "address",
  法定代表人: "legalRepresentative",
  法定代表人或负责人姓名: "legalRepresentative",
  企业法人代表: "legalRepresentative",
  负责人: "legalRepresentative",
  主要负责人: "legalRepresentative",
  legalRepresentative: "legalRepresentative",
  principal: "legalRepresentative",
  列入原因: "reason",
  列入事由: "reason",
  纳入理由: "reason",
  listingReason: "reason",
  严重违法失信行为的具体情形: "conduct",
  失信行为的具体情形: "conduct",
  失信行为: "conduct",
  违法行为: "conduct",
  behaviour: "conduct",
  处罚结果: "result",
  处理决定: "result",
  处罚内容: "result",
  处罚依据: "legalBasis",
  处理依据: "legalBasis",
  黑名单认定依据: "legalBasis",
  领域: "sector",
  处罚时间: "decidedOn",
  处理时间: "decidedOn",
  决定日期: "decidedOn",
  列入日期: "decidedOn",
  列入黑名单日期: "decidedOn",
  立案时间: "decidedOn",
  公布日期: "publishedOn",
  公示日期: "publishedOn",
  发布时间: "publishedOn",
  发布日期: "publishedOn",
  截止日期: "until",
  有效期至: "until",
  移出日期: "removedOn",
  移除黑名单日期: "removedOn",
  移出原因: "removalReason",
  执法单位: "authority",
  处罚机关: "authority",
  处理机关: "authority",
  认定部门: "authority",
  执行法院: "authority",
  "作出决定机关（列入）": "authority",
  上报部门: "authority",
  reportingAuthority: "authority",
  court: "authority",
  处罚决定书文号: "documentNumber",
  文号: "documentNumber",
  执行案号: "documentNumber",
  案号: "documentNumber",
  caseNo: "documentNumber",
  项目名称: "projectName",
  项目编号: "projectCode"
};
function exported(entries, { on, knownOn, audience = "public" }) {
  const day2 = checkedDay(on);
  const known2 = knownOn === void 0 ? void 0 : checkedDay(knownOn);
  return entries.flatMap(({ id, events }) => {
    const course = courseOf(knownEvents(events, known2));
    const { listing, decidedOn } = course;
    if (listing === void 0 || decidedOn === void 0 || decidedOn > day2) return [];
    return audience === "authority" || covers(timelineOf(course).published, day2) ? [{ id, listing, course }] : [];
  });
}
function toPlatformRows(entries, options) {
  return exported(entries, options).map(platformRow);
}
const platformLabels = Object.fromEntries(
  platformColumns.map(([column, label]) => [column, label])
);
function platformRow({ id, listing, course }) {
  const { subject } = listing;
  return {
    BLACKLIST_CODE: id,
    BODY_NAME: subject.kind === "organization" ? subject.name : subject.maskedName,
    BODY_CODE: codeOf(listing),
    BODY_TYPE: listing.bodyType ?? "",
    BODY_ROLE: listing.bodyRole ?? "",
    RECORD_REASON: listing.reason ?? listing.conduct ?? "",
    RECORD_DATE: `${(course.decidedOn ?? "").replaceAll("-", "")}000000`,
    GOVERNMENT: listing.authority,
    DOCUMENT_CODE: listing.documentNumber ?? "",
    REVOCATION_STATUS: course.stage === "revoked" ? "1" : "0",
    CONFINED_ACTION: listing.confinedAction ?? "",
    SCOPE: listing.scope === "government" ? "2" : "1",
    PLATFORM_CODE: listing.platformCode ?? "",
    PUB_SERVICE_PLAT_CODE: listing.publicServicePlatformCode ?? "",
    DATA_TIMESTAMP: listing.dataTimestamp ?? "",
    ATT_BLACKLIST_DOC: listing.attachment ?? ""
  };
}
function codeOf({ subject }) {
  if (subject.kind === "person") return subject.maskedId ?? "";
  return subject.uscc ?? subject.organizationCode ?? subject.registrationNumber ?? "";
}
function cellText(value) {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  if (Array.isArray(value))
    return value.map(cellText).filter((text) => text !== "").join("；");
  return value === null || value === void 0 ? "" : JSON.stringify(value);
}
function joinLines(text) {
  return text.replace(new RegExp("(?<=[\\p{Script=Han}\\p{Punctuation}])\\s+(?=[\\p{Script=Han}\\p{Punctuation}])", "gu"), "").replace(/\s+/g, " ").trim();
}
const day = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?(?:[T\s].*|\d{6})?$/;
function readDay(text) {
  const found = day.exec(text.normalize("NFKC"));
  if (found === null) return void 0;
  const [, year = "", month = "", date = ""] = found;
  const written = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isCivilDate(written) ? civilDate(written) : void 0;
}
function readCode(cell, name) {
  const code = foldCode(cell);
  if (gradeUscc(code) !== "valid" && isCitizenId(code) && (code.length === 18 || isShort(name)))
    return { maskedId: maskCitizenId(code) };
  if (/[*＊]/.test(cell) && code.length >= 15) return { maskedId: cell };
  if (code.length === 18) return { uscc: code };
  if (gradeOrganizationCode(code) !== "malformed") return { organizationCode: code };
  const [number] = /^\d{15}(?!\d)/.exec(code) ?? [];
  if (number !== void 0) return { registrationNumber: number };
  return code === "" ? {} : { uscc: cell };
}
function isShort(name) {
  return Array.from(name).length <= 4;
}
function maskName(name) {
  return `${name.slice(0, 1)}${"*".repeat(Math.max(1, name.length - 1))}`;
}
function isMasked(name) {
  return MaskedName.safeParse(name).success && Array.from(name).length <= 4;
}
function codesOf(fields, name) {
  let codes = {};
  for (const field of ["code", "organizationCode", "uscc"])
    codes = { ...codes, ...readCode(fields.get(field) ?? "", name) };
  const registrationNumber2 = fields.get("registrationNumber");
  return registrationNumber2 === void 0 ? codes : { registrationNumber: registrationNumber2, ...codes };
}
function subjectFrom(fields, kept2, tell) {
  const name = fields.get("name");
  if (name === void 0) return void 0;
  const { maskedId, ...codes } = codesOf(fields, name);
  if (maskedId !== void 0 || isMasked(name)) {
    const maskedName = isMasked(name) ? name : maskName(name);
    if (maskedName !== name || maskedId !== void 0 && ![...fields.values()].includes(maskedId))
      tell("person-masked", "info", "name");
    for (const heading of Object.keys(kept2)) delete kept2[heading];
    return { kind: "person", maskedName, ...maskedId !== void 0 && { maskedId } };
  }
  const former = fields.get("formerName");
  const address = fields.get("address");
  const representative = fields.get("legalRepresentative");
  if (representative !== void 0 && !isMasked(representative))
    tell("person-masked", "info", "legalRepresentative");
  return {
    kind: "organization",
    name,
    ...codes,
    ...former !== void 0 && {
      formerNames: former.split(/[；;、,，]/).map((text) => ({ name: text.trim() })).filter((one) => one.name !== "")
    },
    ...address !== void 0 && { address },
    ...representative !== void 0 && {
      legalRepresentative: isMasked(representative) ? representative : maskName(representative)
    }
  };
}
const known = new Map([
  ...platformColumns.flatMap(([column, label, field]) => [[column, field], [label, field]]),
  ...Object.entries(headings)
]);
function importRows(rows2, options) {
  const days = daysOf(options);
  const read = /* @__PURE__ */ new Map();
  const kept2 = /* @__PURE__ */ new Set();
  const issues = [];
  const entries = /* @__PURE__ */ new Map();
  for (const [i, cells] of rows2.entries()) {
    const row = readRow(cells, options.columns ?? {}, read, kept2);
    const tell = (code, severity, field) => issues.push({ code, path: [i, field], severity, params: { row: i + 1 } });
    const entry = entryFrom(row, days, options, tell);
    if (entry === void 0) continue;
    if (entries.has(entry.id)) tell("duplicate-row", "warning", "id");
    else entries.set(entry.id, entry);
  }
  return {
    entries: [...entries.values()],
    issues,
    rows: rows2.length,
    read: Object.fromEntries(read),
    kept: [...kept2]
  };
}
function daysOf({ knownOn, publishedOn, decidedOn }) {
  return {
    knownOn: checkedDay(knownOn),
    publishedOn: publishedOn === void 0 ? void 0 : checkedDay(publishedOn),
    decidedOn: decidedOn === void 0 ? void 0 : checkedDay(decidedOn)
  };
}
function readRow(cells, columns, read, kept2) {
  const row = { fields: /* @__PURE__ */ new Map(), kept: {} };
  for (const [heading, value] of Object.entries(cells)) {
    const text = cellText(value);
    const field = columns[heading] ?? known.get(heading.replace(/\s/g, ""));
    if (field === void 0) kept2.add(heading);
    else read.set(heading, field);
    if (text === "") continue;
    const clean2 = joinLines(text);
    if (field === void 0 || row.fields.has(field)) row.kept[heading] = text;
    else {
      row.fields.set(field, clean2);
      if (clean2 !== text && field !== "legalRepresentative") row.kept[heading] = text;
    }
  }
  return row;
}
function entryFrom({ fields, kept: kept2 }, days, options, tell) {
  var _a;
  const subject = subjectFrom(fields, kept2, tell);
  if (subject === void 0) {
    tell("name-missing", "error", "name");
    return void 0;
  }
  if (subject.kind === "organization" && subject.uscc !== void 0) tellCode(subject.uscc, tell);
  const dayIn = (field) => {
    const text = fields.get(field);
    const day2 = text === void 0 ? void 0 : readDay(text);
    if (text !== void 0 && day2 === void 0) {
      tell("day-unreadable", "warning", field);
      kept2[field] = text;
    }
    return day2;
  };
  const publishedOn = dayIn("publishedOn") ?? days.publishedOn;
  const decidedOn = dayIn("decidedOn") ?? days.decidedOn ?? publishedOn ?? days.knownOn;
  const until = dayIn("until");
  const removedOn = dayIn("removedOn");
  const listing = {
    subject,
    authority: fields.get("authority") ?? options.authority ?? ((_a = options.source) == null ? void 0 : _a.publisher) ?? "未载明",
    ...listingFields(fields),
    ...until && { until },
    ...options.regime && { regime: options.regime },
    ...options.severity && { severity: options.severity },
    ...options.source && { source: options.source },
    ...Object.keys(kept2).length > 0 && { kept: kept2 }
  };
  const id = fields.get("id") ?? `row-${digestOf({ listing, decidedOn, publishedOn }).slice(0, 20)}`;
  const event = { entry: id, knownOn: days.knownOn };
  const events = [
    { type: "decided", id: `${id}/decided`, on: decidedOn, ...event, listing }
  ];
  if (publishedOn) events.push({ type: "published", id: `${id}/published`, on: publishedOn, ...event });
  if (removedOn)
    events.push({
      type: "removed",
      id: `${id}/removed`,
      on: removedOn,
      ...event,
      cause: "other",
      ...noteOf(fields)
    });
  if (isYes(fields.get("revoked")))
    events.push({ type: "revoked", id: `${id}/revoked`, on: days.knownOn, ...event });
  return { id, events };
}
function noteOf(fields) {
  const note = fields.get("removalReason");
  return note === void 0 ? {} : { note };
}
function isYes(text) {
  return text === "1" || text === "是" || text === "true";
}
function tellCode(code, tell) {
  const grade = gradeUscc(code);
  if (grade === "malformed") tell("code-malformed", "warning", "uscc");
  else if (grade === "checksum-odd") tell("code-odd", "info", "uscc");
}
const plainFields = [
  "bodyType",
  "bodyRole",
  "documentNumber",
  "reason",
  "conduct",
  "result",
  "confinedAction",
  "sector",
  "platformCode",
  "publicServicePlatformCode",
  "dataTimestamp",
  "attachment"
];
function listingFields(fields) {
  const said = {};
  for (const field of plainFields) {
    const text = fields.get(field);
    if (text !== void 0) said[field] = text;
  }
  const legalBasis = fields.get("legalBasis");
  const scope = fields.get("scope");
  const name = fields.get("projectName");
  const projectCode = fields.get("projectCode");
  if (legalBasis !== void 0) said.legalBasis = [legalBasis];
  if (scope !== void 0) said.scope = scope === "2" || scope === "政务公开" ? "government" : "public";
  if (name !== void 0 || projectCode !== void 0)
    said.projects = [
      { ...name !== void 0 && { name }, ...projectCode !== void 0 && { projectCode } }
    ];
  return said;
}
function toCsv(entries, options) {
  const rows2 = toPlatformRows(entries, options).map((row) => Object.values(row));
  return Papa.unparse([Object.values(platformLabels), ...rows2], { newline: "\n", escapeFormulae: true });
}
function fromCsv(text, options) {
  const { data } = Papa.parse(text.replace(/^\ufeff/, ""), {
    header: true,
    skipEmptyLines: "greedy"
  });
  return importRows(data, options);
}
function toNdjson(entries) {
  return entries.map((entry) => `${JSON.stringify(entry)}
`).join("");
}
function fromNdjson(text) {
  const events = [];
  const issues = [];
  for (const [i, line] of text.replace(/^\ufeff/, "").split("\n").entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (typeof read === "string")
      issues.push({ code: "malformed", path: [i], severity: "error", params: { row: i + 1, problem: read } });
    else events.push(...read);
  }
  const list = replay(events);
  return { entries: list.entries, issues: [...issues, ...list.issues] };
}
function readLine(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return "not JSON";
  }
  return readEvents(value);
}
function readEvents(value) {
  const isEntry = typeof value === "object" && value !== null && "events" in value;
  const read = isEntry ? BlacklistEntry.safeParse(value) : BlacklistEvent.safeParse(value);
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  return "events" in read.data ? read.data.events : [read.data];
}
function readList(text, format, options) {
  if (format === "ndjson") return fromNdjson(text);
  return format === "csv" ? fromRows(fromCsv(text, options)) : readJson(text, options);
}
function fromRows({ entries, issues, rows: rows2, read, kept: kept2 }) {
  return { entries, issues, rows: { rows: rows2, read, kept: kept2 } };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function malformed(path, problem) {
  return { code: "malformed", path, severity: "error", params: { problem } };
}
function readJson(text, options) {
  let value;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { entries: [], issues: [malformed([], "not JSON")] };
  }
  const items = isRecord(value) ? value["entries"] : value;
  if (!Array.isArray(items)) return { entries: [], issues: [malformed([], "not a list")] };
  const records = items.filter(isRecord);
  return records.some((record) => "events" in record || "entry" in record) ? readRecords(items) : fromRows(importRows(records, options));
}
function readRecords(items) {
  const read = items.map(readEvents);
  const issues = read.flatMap((events, i) => typeof events === "string" ? [malformed([i], events)] : []);
  const list = replay(read.flatMap((events) => typeof events === "string" ? [] : events));
  return { entries: list.entries, issues: [...issues, ...list.issues] };
}
function toFollowTheMoney(entries, options) {
  return exported(entries, options).flatMap((entry) => [subjectEntity(entry), sanctionEntity(entry)]);
}
function subjectEntity({ id, listing: { subject } }) {
  var _a;
  if (subject.kind === "person")
    return {
      id: `${id}/subject`,
      schema: "Person",
      properties: properties({ name: [subject.maskedName], topics: ["debarment"], country: ["cn"] })
    };
  return {
    id: `${id}/subject`,
    schema: "Company",
    properties: properties({
      name: [subject.name],
      previousName: (_a = subject.formerNames) == null ? void 0 : _a.map(({ name }) => name),
      registrationNumber: [subject.uscc ?? subject.organizationCode ?? subject.registrationNumber],
      address: [subject.address],
      jurisdiction: ["cn"],
      topics: ["debarment"]
    })
  };
}
function sanctionEntity({ id, listing, course }) {
  var _a, _b, _c;
  const { listed } = timelineOf(course);
  return {
    id,
    schema: "Sanction",
    properties: properties({
      entity: [`${id}/subject`],
      country: ["cn"],
      authority: [listing.authority],
      authorityId: [listing.documentNumber],
      program: [listing.regime],
      reason: [listing.reason, listing.conduct],
      provisions: measuresOf(listing),
      listingDate: [course.decidedOn],
      startDate: [(_a = listed[0]) == null ? void 0 : _a.from],
      endDate: [(_b = listed.at(-1)) == null ? void 0 : _b.to],
      status: [course.stage],
      sourceUrl: [(_c = listing.source) == null ? void 0 : _c.url]
    })
  };
}
function measuresOf({ measures = [], result }) {
  return [result, ...measures.map(({ type, text }) => text ?? type)];
}
function properties(given2) {
  const kept2 = {};
  for (const [name, values2 = []] of Object.entries(given2)) {
    const texts = [...new Set(values2.filter((value) => value !== void 0 && value !== ""))];
    if (texts.length > 0) kept2[name] = texts;
  }
  return kept2;
}
function both({ a = "", b = "" }) {
  return { zh: `“${a}”与“${b}”`, en: `"${a}" and "${b}"` };
}
function slipText(slip) {
  if (slip === void 0) return { zh: "", en: "" };
  const place = slip.at + 1;
  switch (slip.kind) {
    case "substitution":
      return {
        zh: `第${place}字“${slip.a}”作“${slip.b}”`,
        en: `character ${place}, "${slip.a}", reads "${slip.b}"`
      };
    case "insertion":
      return { zh: `第${place}字前多“${slip.b}”`, en: `"${slip.b}" stands before character ${place}` };
    case "deletion":
      return { zh: `少第${place}字“${slip.a}”`, en: `character ${place}, "${slip.a}", is missing` };
    case "transposition":
      return {
        zh: `第${place}字起“${slip.a}”作“${slip.b}”`,
        en: `from character ${place}, "${slip.a}" reads "${slip.b}"`
      };
  }
}
const wordings$1 = {
  "same-code": () => ({ zh: "统一社会信用代码相同", en: "the credit code is the same" }),
  "same-organization-code": () => ({
    zh: "组织机构代码相同或可能相同，其余各位不同或有误",
    en: "the organisation code inside is or may be the same; the rest differs or is damaged"
  }),
  "codes-differ": (said) => ({
    zh: `双方代码${both(said).zh}均有效且属不同主体`,
    en: `the codes ${both(said).en} both stand and are two organisations'`
  }),
  "former-name": () => ({ zh: "与曾用名相符", en: "the name is a former one" }),
  "same-spelling": () => ({ zh: "名称相同", en: "the name is the same" }),
  "form-spelling": (said) => ({
    zh: `组织形式写法不同：${both(said).zh}`,
    en: `the legal form is spelled ${both(said).en}`
  }),
  "region-spelling": (said) => ({
    zh: `行政区划写法不同：${both(said).zh}`,
    en: `the region is spelled ${both(said).en}`
  }),
  "other-spelling": () => ({
    zh: "仅数字、括注等写法不同",
    en: "only numbers or notes in brackets are written otherwise"
  }),
  "region-differs": (said) => ({
    zh: `行政区划不同：${both(said).zh}`,
    en: `the regions differ: ${both(said).en}`
  }),
  "region-missing": (said) => ({
    zh: `仅一方有行政区划：${both(said).zh}`,
    en: `only one name has a region: ${both(said).en}`
  }),
  "region-within": (said) => ({
    zh: `行政区划互相包含：${both(said).zh}`,
    en: `one region lies within the other: ${both(said).en}`
  }),
  "region-moved": ({ a = "" }) => ({
    zh: `括号内区划“${a}”位置不同`,
    en: `the region in brackets, "${a}", stands elsewhere`
  }),
  "brand-differs": (said) => ({
    zh: `字号不同：${both(said).zh}`,
    en: `the brands differ: ${both(said).en}`
  }),
  "industry-differs": (said) => ({
    zh: `行业表述不同：${both(said).zh}`,
    en: `the industries differ: ${both(said).en}`
  }),
  "numeral-differs": (said) => ({
    zh: `序号或数字不同：${both(said).zh}`,
    en: `the numbers differ: ${both(said).en}`
  }),
  "form-differs": (said) => ({
    zh: `组织形式不同：${both(said).zh}`,
    en: `the legal forms differ: ${both(said).en}`
  }),
  "form-unspecified": (said) => ({
    zh: `一方未写明公司类型：${both(said).zh}`,
    en: `one name does not say which sort of company: ${both(said).en}`
  }),
  "form-damaged": (said) => ({
    zh: `组织形式有错字：${both(said).zh}`,
    en: `the legal form has a slip: ${both(said).en}`
  }),
  "group-differs": () => ({ zh: "一方为集团", en: "only one of them is a group" }),
  "branch-differs": (said) => ({
    zh: `分支机构不同：${both(said).zh}`,
    en: `the branches differ: ${both(said).en}`
  }),
  "one-character": ({ slip }) => ({
    zh: `仅一字之差（${slipText(slip).zh}），须人工核对`,
    en: `one character apart (${slipText(slip).en}); a person has to look`
  }),
  "empty-name": () => ({ zh: "名称为空", en: "a name is empty" })
};
function explainReasons(reasons2, { locale }) {
  return reasons2.map(({ code, ...said }) => wordings$1[code](said)[locale]);
}
function reasonText(reason) {
  return M(reason).with({ code: "not-decided" }, () => ({ zh: "尚无列入决定", en: "no decision to list is known" })).with({ code: "declined" }, () => ({ zh: "决定不予列入", en: "listing was declined" })).with({ code: "not-yet-in-effect" }, ({ from }) => ({
    zh: `决定自${from}生效`,
    en: `the decision takes effect on ${from}`
  })).with({ code: "listed-since" }, ({ from }) => ({ zh: `自${from}起列入`, en: `listed since ${from}` })).with({ code: "suspended" }, () => ({ zh: "暂停执行", en: "suspended" })).with({ code: "removed" }, () => ({ zh: "已移出", en: "removed" })).with({ code: "repaired" }, () => ({ zh: "已信用修复移出", en: "removed by way of credit repair" })).with({ code: "revoked" }, () => ({
    zh: "决定已撤销，自始不列入",
    en: "the decision was revoked: never listed"
  })).with({ code: "term-over" }, ({ until }) => ({
    zh: `期限已于${until}届满`,
    en: `the term ended on ${until}`
  })).with({ code: "not-yet-published" }, () => ({ zh: "尚未公示", en: "not published yet" })).with({ code: "publication-over" }, ({ until }) => ({
    zh: `公示期已于${until}届满`,
    en: `publication ended on ${until}`
  })).with({ code: "never-published" }, () => ({
    zh: "依规定不予公示",
    en: "by its rule not to be published"
  })).with({ code: "not-for-the-public" }, () => ({ zh: "公开范围为政务公开", en: "for authorities only" })).with({ code: "term-unknown" }, ({ missing }) => ({
    zh: `期限无法推算，缺：${missing.join("、")}`,
    en: `the term cannot be worked out; missing: ${missing.join(", ")}`
  })).exhaustive();
}
function termText({ term }) {
  if ((term == null ? void 0 : term.until) === void 0) return void 0;
  const doubt = term.confidence === "quoted" ? void 0 : term.confidence;
  return {
    zh: `最长公示至${term.until}（依据${term.basis.join("、")}${doubt === void 0 ? "" : doubt === "memory" ? "，凭记忆，待核" : "，转引，待核"}）`,
    en: `to be shown until ${term.until} at most (${term.basis.join(", ")}${doubt === void 0 ? "" : doubt === "memory" ? "; from memory, to be checked" : "; read second hand, to be checked"})`
  };
}
function explainStatus(status, { locale }) {
  const shown2 = status.published ? { zh: "对外公示", en: "shown to the public" } : { zh: "不对外公示", en: "not shown" };
  const state = status.status === "listed" ? { zh: `在列，${shown2.zh}`, en: `listed, ${shown2.en}` } : { zh: "不在列", en: "not listed" };
  const known2 = status.knownOn === void 0 ? { zh: "", en: "" } : { zh: `（按${status.knownOn}所知）`, en: ` (as known on ${status.knownOn})` };
  const head = {
    zh: `${status.on}${known2.zh}：${state.zh}`,
    en: `${status.on}${known2.en}: ${state.en}`
  };
  const term = termText(status);
  return [head, ...status.reasons.map(reasonText), ...term === void 0 ? [] : [term]].map(
    (text) => text[locale]
  );
}
const wordings = {
  "illegal-transition": ({ type = "", stage = "" }) => ({
    zh: `事件“${type}”不能发生在“${stage}”阶段，未生效`,
    en: `the event "${type}" cannot follow the stage "${stage}"; it changes nothing`
  }),
  "published-before-decision": () => ({
    zh: "列入决定之前不得公示",
    en: "made public before there was a decision"
  }),
  "conflicting-event": ({ type = "" }) => ({
    zh: `两个“${type}”事件标识相同而内容不同`,
    en: `two "${type}" events have one id and differ`
  }),
  "no-decision": () => ({ zh: "只有事件，没有告知或决定", en: "events, but neither notice nor decision" }),
  "no-prior-notice": () => ({ zh: "未见列入前的告知", en: "no notice before the decision is on record" }),
  "repair-too-early": ({ from = "" }) => ({
    zh: `最短公示期未满，${from}起方可申请修复`,
    en: `the minimum term has not run; repair may be applied for from ${from}`
  }),
  "repair-without-application": () => ({
    zh: "修复移出前未见申请",
    en: "removed by way of repair without an application"
  }),
  "repair-barred": () => ({
    zh: "此类处罚不得提前停止公示",
    en: "publication of such a penalty may not be ended early"
  }),
  "removed-before-term": ({ until = "" }) => ({
    zh: `期满移出早于期限${until}`,
    en: `removed for the term before its end on ${until}`
  }),
  "extended-beyond-maximum": ({ until = "", maximum = "" }) => ({
    zh: `延长至${until}，超过最长公示期${maximum}，未注明依据`,
    en: `extended to ${until}, beyond the maximum ${maximum}, without a rule to rest on`
  }),
  "term-unknown": ({ missing = "" }) => ({
    zh: `公示期限无法推算，缺：${missing}`,
    en: `the term cannot be worked out; missing: ${missing}`
  }),
  "ban-too-short": ({ until = "", earliest = "" }) => ({
    zh: `禁止期限至${until}，短于法定下限${earliest}`,
    en: `the ban ends on ${until}, before the least, ${earliest}`
  }),
  "ban-too-long": ({ until = "", latest = "" }) => ({
    zh: `禁止期限至${until}，长于法定上限${latest}`,
    en: `the ban ends on ${until}, after the most, ${latest}`
  }),
  "field-missing": ({ field = "" }) => ({
    zh: `缺少应载明的内容：${field}`,
    en: `missing what a record has to say: ${field}`
  }),
  malformed: ({ problem = "" }) => ({
    zh: `不是条目或事件：${problem}`,
    en: `neither entry nor event: ${problem}`
  }),
  "code-odd": () => ({
    zh: "统一社会信用代码校验位不符",
    en: "the credit code's check character does not agree"
  }),
  "code-malformed": () => ({ zh: "统一社会信用代码格式不符", en: "the credit code is malformed" }),
  "duplicate-row": ({ row = "" }) => ({ zh: `第${row}行与前面某行重复`, en: `row ${row} repeats another` }),
  "name-missing": ({ row = "" }) => ({ zh: `第${row}行没有主体名称`, en: `row ${row} names nobody` }),
  "day-unreadable": ({ row = "" }) => ({
    zh: `第${row}行日期无法识别`,
    en: `row ${row} has a day that cannot be read`
  }),
  "person-masked": ({ row = "" }) => ({
    zh: `第${row}行自然人信息已遮盖`,
    en: `a natural person in row ${row} was masked`
  })
};
function blacklistIssueText({ code, params }, { locale }) {
  return wordings[code](params)[locale];
}
export {
  BlacklistError as B,
  Papa as P,
  gradeOrganizationCode as a,
  isInvestmentProjectCode as b,
  isLandSupervisionNumber as c,
  isMineralRightNumber as d,
  isRealEstateUnitCode as e,
  isIndustryCode as f,
  gradeUscc as g,
  hasRegionCodeForm as h,
  isCitizenId as i,
  findCitizenIds as j,
  parseMineralRightNumber as k,
  parseUscc as l,
  maskCitizenIds as m,
  parseOrganizationCode as n,
  parseRealEstateUnitCode as o,
  parseLandSupervisionNumber as p,
  parseInvestmentProjectCode as q,
  parseCitizenId as r,
  explainReasons as s,
  compareNames as t,
  createScreener as u
};
